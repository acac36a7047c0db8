import type { Page } from "../edition.ts";

/** The way from the front to this page; the last step has no address. */
export function Breadcrumb({
  page,
  steps,
}: {
  readonly page: Page;
  readonly steps: readonly { readonly label: string; readonly path: string }[];
}) {
  return (
    <nav class="crumb" aria-label={page.words.frame.path}>
      <ol>
        {steps.map(({ label, path }) => (
          <li>
            <a href={page.to(path)}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
