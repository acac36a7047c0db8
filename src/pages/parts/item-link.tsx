import type { Page } from "../edition.ts";

/** The title of an item, or of a part of a policy, as a link where it has a page. */
export function ItemLink({ page, id }: { readonly page: Page; readonly id: string }) {
  if (page.item(id) !== undefined)
    return <a href={page.to(`items/${id}.html`)}>{page.title(id)}</a>;
  return <>{policyName(page, id) ?? id}</>;
}

function policyName(page: Page, id: string): string | null {
  for (const policy of page.record.evidence.policies) {
    if (policy.id === id) return page.say(policy.title);
    const part = policy.parts.find((candidate) => candidate.id === id);
    if (part !== undefined) return page.say(part.title);
  }
  return null;
}

/** Several of them, in a row. */
export function ItemLinks({ page, ids }: { readonly page: Page; readonly ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, index) => (
        <>
          {index > 0 && ", "}
          <ItemLink page={page} id={id} />
        </>
      ))}
    </>
  );
}
