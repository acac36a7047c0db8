import type { Child } from "hono/jsx";
import type { Text } from "#record/text.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import type { DeskPlace } from "../desk-place.ts";

interface DeskFormProps {
  readonly place: DeskPlace;
  readonly action: string;
  /** Last part of the address, by which a refusal finds its form. */
  readonly form: string;
  readonly title: string;
  readonly hint?: string;
  /** The button does something small beside others, such as ending one row of a list. */
  readonly second?: boolean;
  /** Files are sent with it. */
  readonly files?: boolean;
  readonly children?: Child;
}

/** A form whose button says what it does; where it was refused, why stands before the fields. */
export function DeskForm(props: DeskFormProps) {
  const { place, action, form, title, hint, second = false, files = false, children } = props;
  return (
    <form
      class="form desk-form"
      method="post"
      action={`${action}/${form}`}
      {...(files ? { enctype: "multipart/form-data" } : {})}
    >
      <WhyNot place={place} form={form} />
      {children}
      {hint !== undefined && <p class="hint">{hint}</p>}
      <button type="submit" class={second ? "second" : undefined}>
        {title}
      </button>
    </form>
  );
}

/** Why the form was refused; nothing where it was not. */
export function WhyNot({ place, form }: { readonly place: DeskPlace; readonly form: string }) {
  const refused = place.refused?.form === form ? place.refused : null;
  if (refused === null || refused.sentence === "") return null;
  return (
    <div class="alert" role="alert">
      <p>
        <b>{DESK_WORDS[place.language].notDone}</b> {refused.sentence}
      </p>
      {refused.facts.length > 0 && (
        <ul>
          {refused.facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface FieldProps {
  readonly place: DeskPlace;
  readonly form: string;
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "date" | "datetime-local" | "number" | "email" | "tel";
  readonly value?: string;
  readonly required?: boolean;
  /** What is asked for, in a sentence; told again where it was not met. */
  readonly rule?: string;
  /** Language of what is typed, where it is not the page's. */
  readonly typedLanguage?: Language;
  /** Says that language after the label, by its own name. */
  readonly named?: boolean;
  /** Takes several lines. */
  readonly rows?: number;
}

/** Something to type in; keeps what was typed before a refusal, and says beside it what does not fit. */
export function Field(props: FieldProps) {
  const { place, form, name, label, type = "text", value = "", required, rows } = props;
  const written = {
    id: fieldId(form, name),
    name,
    required: required ?? false,
    lang: props.typedLanguage,
    ...describing(props),
  };
  const shown = typedIn(place, form, name) ?? value;
  return (
    <div class="field">
      <label for={fieldId(form, name)}>
        {props.named === true ? (
          <InLanguage label={label} tag={props.typedLanguage ?? place.language} />
        ) : (
          label
        )}
      </label>
      {rows === undefined ? (
        <input {...written} type={type} value={shown} {...limits(type)} />
      ) : (
        <textarea {...written} rows={rows} maxlength={20_000}>
          {shown}
        </textarea>
      )}
      <Notes {...props} />
    </div>
  );
}

/** A label with the language in which it asks, said in its own voice. */
function InLanguage({ label, tag }: { readonly label: string; readonly tag: Language }) {
  return (
    <span>
      {label} (<span lang={tag}>{LANGUAGE_NAMES[tag]}</span>)
    </span>
  );
}

function limits(type: string) {
  if (type === "number") return { min: "0", step: "1", inputmode: "numeric" as const };
  return { maxlength: 2000 };
}

type Noted = Pick<FieldProps, "place" | "form" | "name" | "value" | "rule"> & {
  /** What stands, as a reader knows it. */
  readonly stands?: string;
};

function describing({ place, form, name, rule }: Noted) {
  const invalid = isWrong(place, form, name);
  const notes = rule !== undefined || invalid || place.refused?.stale;
  return {
    "aria-invalid": invalid,
    ...(notes ? { "aria-describedby": notesId(form, name) } : {}),
  };
}

/** What a field asks for, that it was not met, and what somebody else wrote there meanwhile. */
function Notes({ place, form, name, rule, value = "", stands = value }: Noted) {
  const wrong = isWrong(place, form, name);
  const typed = typedIn(place, form, name);
  const differs = place.refused?.stale === true && typed !== undefined && typed !== value;
  if (rule === undefined && !wrong && !place.refused?.stale) return null;
  const words = DESK_WORDS[place.language];
  return (
    <p class={wrong || differs ? "fault" : "hint"} id={notesId(form, name)}>
      {wrong && <b>{typed === "" ? words.missing : words.doesNotFit} </b>}
      {differs && <b>{words.nowStands(stands)} </b>}
      {rule}
    </p>
  );
}

const fieldId = (form: string, name: string) => `${form}-${name}`.replaceAll("/", "-");
const notesId = (form: string, name: string) => `${fieldId(form, name)}-notes`;

/** Whether this field of the form was refused. */
function isWrong({ refused }: DeskPlace, form: string, name: string): boolean {
  return refused?.form === form && refused.fields.includes(name);
}

interface ChoiceProps
  extends Omit<FieldProps, "type" | "required" | "rows" | "typedLanguage" | "named"> {
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly lang?: Language;
  }[];
}

/** One of several. */
export function Choice(props: ChoiceProps) {
  const { place, form, name, label, value = "", options } = props;
  const chosen = typedIn(place, form, name) ?? value;
  const stands = options.find((option) => option.value === value)?.label ?? value;
  return (
    <div class="field">
      <label for={fieldId(form, name)}>{label}</label>
      <select id={fieldId(form, name)} name={name} {...describing(props)}>
        {options.map((option) => (
          <option value={option.value} lang={option.lang} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
      <Notes {...props} stands={stands} />
    </div>
  );
}

interface BothProps
  extends Pick<FieldProps, "place" | "form" | "name" | "label" | "rule" | "rows"> {
  readonly value?: Text | null | undefined;
  /** Asks for English; the other language may follow later. */
  readonly required?: boolean;
  /** Languages in which it is asked for, where those are more. */
  readonly needed?: readonly string[];
}

/** One text in both languages: fields "title.en" and "title.km". */
export function Both({ value, required = false, needed, label, name, ...rest }: BothProps) {
  const asked = needed ?? (required ? ["en"] : []);
  const { rule, ...others } = rest;
  // Once for the two, unless the other one was refused.
  const says = (tag: Language) => tag === "en" || isWrong(rest.place, rest.form, `${name}.${tag}`);
  return (
    <div class="pair">
      {LANGUAGES.map((tag) => (
        <Field
          {...others}
          {...(rule !== undefined && says(tag) ? { rule } : {})}
          name={`${name}.${tag}`}
          label={label}
          named
          value={value?.[tag] ?? ""}
          required={asked.includes(tag)}
          typedLanguage={tag}
        />
      ))}
    </div>
  );
}

/** A box to tick. */
export function Tick({
  name,
  label,
  value = "yes",
  checked = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly checked?: boolean;
}) {
  return (
    <label class="tick">
      <input type="checkbox" name={name} value={value} checked={checked} /> <span>{label}</span>
    </label>
  );
}

/** What was typed into a field of the form that was refused. */
export function typedIn({ refused }: DeskPlace, form: string, name: string): string | undefined {
  return refused?.form === form ? refused.typed[name] : undefined;
}
