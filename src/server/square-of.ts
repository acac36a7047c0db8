import QRCode from "qrcode";

/** A link as a QR code, in SVG. */
export function squareOf(link: string): Promise<string> {
  return QRCode.toString(link, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
}
