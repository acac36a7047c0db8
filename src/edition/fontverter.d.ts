declare module "fontverter" {
  export function convert(font: Uint8Array, format: "sfnt"): Promise<Uint8Array>;
}
