import { hashedName } from "#ballot/assets/hashed-name.ts";
import type { Asset } from "./live-assets.ts";

/** Runs in the browser: shows the buttons for passkeys where the browser has them, and does what they say. */
function usePasskeys(): void {
  const base = "/api/auth/passkey";
  const send = (path: string, body: unknown) =>
    fetch(`${base}/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const signIn = async () => {
    const options = await (await fetch(`${base}/generate-authenticate-options`)).json();
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    const response = await navigator.credentials.get({ publicKey });
    return send("verify-authentication", { response });
  };
  const register = async () => {
    const options = await (await fetch(`${base}/generate-register-options`)).json();
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const response = await navigator.credentials.create({ publicKey });
    return send("verify-registration", { response });
  };
  if (!("parseRequestOptionsFromJSON" in (window.PublicKeyCredential ?? {}))) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-passkey]")) {
    button.hidden = false;
    const failed = document.getElementById(button.dataset.failed ?? "");
    button.addEventListener("click", () => {
      const done = button.dataset.passkey === "register" ? register() : signIn();
      done.then(
        ({ ok }) =>
          ok ? location.assign(button.dataset.to ?? "/") : failed?.removeAttribute("hidden"),
        () => failed?.removeAttribute("hidden"),
      );
    });
  }
}

const SCRIPT = `(${usePasskeys.toString()})();\n`;

/** Put it on a page with `<button hidden data-passkey="sign-in" data-to="/desk" data-failed="id of the message">`, or "register". */
export const PASSKEY_SCRIPT: Asset = {
  path: `/assets/${hashedName("passkey", "js", SCRIPT)}`,
  mediaType: "text/javascript; charset=utf-8",
  bytes: () => new TextEncoder().encode(SCRIPT),
};
