import type { Content } from "./draft.ts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** How the fields of one answer are called: on a page of its own, or as a row of the table. */
export interface FieldNames {
  readonly score: (column: string) => string;
  readonly notMyField: string;
  readonly expertise: string;
  readonly reason: string;
}

export const OWN_PAGE: FieldNames = {
  score: (column) => `s.${column}`,
  notMyField: "notMyField",
  expertise: "expertise",
  reason: "reason",
};

export const inTable = (item: string): FieldNames => ({
  score: (column) => `s.${item}.${column}`,
  notMyField: `n.${item}`,
  expertise: "",
  reason: "",
});

/** What the fields say now. @param rest - what the fields do not ask for */
export function readFields(
  within: Element,
  columns: readonly string[],
  {
    names,
    rest,
  }: { readonly names: FieldNames; readonly rest: Pick<Content, "expertise" | "reason"> },
): Content {
  const notMyField = named(within, names.notMyField).some((field) => isChecked(field));
  const scores: Record<string, number> = {};
  for (const column of columns) {
    const value = chosenIn(named(within, names.score(column)));
    if (value !== "" && !notMyField) scores[column] = Number(value.replace(",", "."));
  }
  const expertise = named(within, names.expertise)[0];
  const reason = named(within, names.reason)[0];
  return {
    scores,
    notMyField,
    expertise: expertise === undefined ? rest.expertise : Number(expertise.value) || null,
    reason: reason === undefined ? rest.reason : reason.value.trim() || null,
  };
}

/** The same form as the server sent it, whatever was chosen since. */
export function asSent(form: HTMLFormElement): HTMLFormElement {
  const copy = form.cloneNode(true) as HTMLFormElement;
  copy.reset();
  return copy;
}

/** Makes the fields say something, such as what this device kept. */
export function writeFields(
  within: Element,
  content: Content,
  { columns, names }: { readonly columns: readonly string[]; readonly names: FieldNames },
): void {
  for (const column of columns)
    setValue(named(within, names.score(column)), String(content.scores[column] ?? ""));
  for (const field of named(within, names.notMyField))
    if (field instanceof HTMLInputElement) field.checked = content.notMyField;
  setValue(named(within, names.expertise), String(content.expertise ?? ""));
  setValue(named(within, names.reason), content.reason ?? "");
}

function named(within: Element, name: string): Field[] {
  return name === "" ? [] : [...within.querySelectorAll<Field>(`[name="${CSS.escape(name)}"]`)];
}

function chosenIn(fields: readonly Field[]): string {
  const [first] = fields;
  if (first instanceof HTMLInputElement && first.type === "radio")
    return fields.find(isChecked)?.value ?? "";
  return first?.value ?? "";
}

function setValue(fields: readonly Field[], value: string): void {
  for (const field of fields) {
    if (field instanceof HTMLInputElement && field.type === "radio")
      field.checked = field.value === value;
    else if (field !== document.activeElement) field.value = value;
  }
}

const isChecked = (field: Field): boolean => field instanceof HTMLInputElement && field.checked;
