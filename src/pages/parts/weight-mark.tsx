import type { Finding } from "#results/results.ts";

/** The weight of a finding as a shape that needs no colour: full disc, half disc, ring. */
export function WeightMark({ weight }: { readonly weight: Finding["weight"] }) {
  return (
    <svg class="weight" viewBox="0 0 16 16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={weight === "could-change-the-choice" ? "currentColor" : "none"}
        stroke="currentColor"
        stroke-width="1.6"
      />
      {weight === "does-not-agree-with-itself" && (
        <path d="M8 1.5a6.5 6.5 0 010 13z" fill="currentColor" />
      )}
    </svg>
  );
}

/** Attention is drawn only to what could change the choice. */
export function attention(weight: Finding["weight"]): string {
  return weight === "could-change-the-choice" ? " attention" : "";
}
