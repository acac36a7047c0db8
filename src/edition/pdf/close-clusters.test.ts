import { expect, it } from "vitest";
import { clustersClosed, type WidthIn } from "./close-clusters.ts";

/** Glyph 1 is a letter of 0.8 sizes, 2 a wide one of 1.2; all others are marks without width. */
const widthIn: WidthIn = (_, glyph) => ({ 1: 0.8, 2: 1.2 })[glyph] ?? 0;

/** A cluster at 10 points, glyph by glyph as it is put in its place. */
const cluster = (...glyphs: readonly string[]) =>
  `BT\n/Span<</ActualText <FEFF1780> >> BDC\n/F4 10 Tf\n1 0 0 -1 60 60 Tm\n${glyphs.join("\n")}\nEMC\nET\n`;

it("a cluster whose subscript is set back ends where its letter ends", () => {
  expect(clustersClosed(cluster("<0002> Tj", "7 -.3 Td <0009> Tj"), widthIn)).toBe(
    cluster("<0002> Tj", "5.000 Tc 7 -.3 Td <0009> Tj 0 Tc"),
  );
});

it("a cluster whose last mark is placed beyond its letter ends where the letter ends, too", () => {
  expect(clustersClosed(cluster("<0001> Tj", "9.5 .2 Td <0009> Tj"), widthIn)).toBe(
    cluster("<0001> Tj", "-1.500 Tc 9.5 .2 Td <0009> Tj 0 Tc"),
  );
});

it("a cluster that ends with its letter, and letters that are none, stay as they are", () => {
  const ends = cluster("<0009> Tj", "2.5 0 Td <0001> Tj");
  expect(clustersClosed(ends, widthIn)).toBe(ends);
  const plain = "BT\n/F4 10 Tf\n1 0 0 -1 60 60 Tm\n<0009> Tj\n8 0 Td <0001> Tj\nET\n";
  expect(clustersClosed(plain, widthIn)).toBe(plain);
});
