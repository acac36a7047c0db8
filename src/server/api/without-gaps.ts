/** Without the fields that were not sent, so that what is left out stays as it is. */
export function withoutGaps<Fields extends object>(fields: Fields) {
  const sent = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(sent) as {
    readonly [Field in keyof Fields]?: Exclude<Fields[Field], undefined>;
  };
}
