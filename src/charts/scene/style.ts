import type { TokenName } from "../tokens.ts";

/** How a meaning looks; widths in user units. */
export interface Style {
  readonly fill?: TokenName;
  readonly stroke?: TokenName;
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

/** The look of every meaning a mark can have. Blue is strategic importance only, orange is what needs attention only. */
export const STYLES = {
  background: { fill: "paper" },
  ink: { fill: "ink" },
  soft: { fill: "soft" },
  faint: { fill: "edge" },
  paper: { fill: "paper" },
  attention: { fill: "note" },
  "on-1": { fill: "on-low" },
  "on-2": { fill: "on-low" },
  "on-3": { fill: "on-middle" },
  "on-4": { fill: "on-high" },
  "on-5": { fill: "on-high" },
  rule: { stroke: "rule", width: 1 },
  "rule-strong": { stroke: "soft", width: 1.2 },
  hairline: { stroke: "line", width: 1 },
  leader: { stroke: "rule", width: 1, dash: "1 4" },
  band: { fill: "sunk" },
  "band-attention": { fill: "note-bg" },
  tag: { stroke: "soft", width: 1.2, dash: "5 3.5" },
  box: { fill: "paper", stroke: "rule", width: 1.2 },
  "box-tied": { fill: "note-bg", stroke: "note", width: 1.2, dash: "5 3.5" },
  "side-bar": { stroke: "ink", width: 3 },
  "importance-1": { fill: "b1" },
  "importance-2": { fill: "b2" },
  "importance-3": { fill: "b3" },
  "importance-4": { fill: "b4" },
  "importance-5": { fill: "b5" },
  "importance-none": { fill: "paper" },
  "step-edge": { stroke: "bar-edge", width: 1 },
  "edge-stated": { stroke: "bar-edge", width: 1.5 },
  "edge-inferred": { stroke: "bar-edge", width: 1.4, dash: "5 3.5" },
  "edge-decided": { stroke: "bar-edge", width: 2 },
  "edge-open": { stroke: "edge", width: 1.3, dash: "1.5 4" },
  selected: { fill: "soft" },
  "not-selected": { fill: "paper", stroke: "soft", width: 1.6 },
  "selected-at-cut": { fill: "note" },
  "not-selected-at-cut": { fill: "paper", stroke: "note", width: 1.6 },
  "tied-at-cut": { fill: "paper", stroke: "note", width: 1.6, dash: "3 2" },
  "attention-line": { stroke: "note", width: 1.8 },
  "interval-line": { stroke: "soft", width: 2 },
  "share-firm": { fill: "soft" },
  "share-leaning": { fill: "rule", stroke: "soft", width: 1.5 },
  "share-open": { fill: "note" },
  "share-out": { fill: "paper", stroke: "rule", width: 1 },
  "link-stated": { stroke: "b5", width: 2.5 },
  "link-decided": { stroke: "b5", width: 2.5, dash: "9 3" },
  "link-voted": { stroke: "b5", width: 2.5, dash: "2.5 3" },
  "link-inferred": { stroke: "link", width: 1.5 },
  "port-stated": { fill: "b5" },
  "port-inferred": { fill: "link" },
  casing: { stroke: "paper", width: 4.5 },
  "date-casing": { stroke: "paper", width: 4, opacity: 0.75 },
  "date-line": { stroke: "ink", width: 1.4 },
  flag: { fill: "ink" },
  dependency: { stroke: "ink", width: 1.3 },
  "dependency-head": { fill: "ink" },
  "milestone-reached": { fill: "ink", stroke: "ink", width: 1.4 },
  "milestone-ahead": { fill: "paper", stroke: "ink", width: 1.4 },
} as const satisfies Readonly<Record<string, Style>>;

export type Meaning = keyof typeof STYLES;
