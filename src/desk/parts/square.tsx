import { raw } from "hono/html";

/** A QR code of our own making, as SVG, with what it is for who cannot see it. */
export function Square({ picture, label }: { readonly picture: string; readonly label: string }) {
  return (
    <div class="square" role="img" aria-label={label}>
      {raw(picture)}
    </div>
  );
}
