import type { MethodId } from "./method-words.ts";

/** The formula of each statistic, in signs that every language of the edition reads. */
export const METHOD_FORMULAS: Readonly<Record<MethodId, string>> = {
  tally: "Tᵢⱼ = Σₑ xₑᵢⱼ",
  score: "Sᵢ = N · Σⱼ wⱼ · mean(xᵢⱼ) · k / Σⱼ wⱼ",
  readings: "wⱼ = 1 / k;   wⱼ = 1 / (G · kⱼ)",
  "effective-weights": "cov(Tⱼ, S) / var(S)",
  ranking: "rankᵢ = 1 + #{ h : Sₕ > Sᵢ }",
  cut: "S₍ₙ₎ − S₍ₙ₊₁₎",
  concordance: "W = 12 Σ (Rᵢ − R̄)² / (m² (n³ − n) − m Σ (t³ − t));   χ² = m (n − 1) W",
  weightings: "#{ w : i ∈ selection(w) } / #{ w }",
  panels: "#{ b : i ∈ selection(b) } / #{ b }",
  firmness: "0.90 · 0.66 · 0.33",
  "experts-at-least": "⌈ max Tᵢⱼ / max scale ⌉",
  "agreement-of-tables": "ρ = r(midranks, midranks)",
  "importance-steps": "(max T − min T) / 5",
  terms: "Tᵢₕ ≥ share · maxₕ Tᵢₕ",
};
