/** Zip archives of texts: written without compression, read with or without. */
import type { FileText } from "../model/types";
import { inflated } from "./squeeze";

const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50;
const MOST_FILES = 400, MOST_BYTES = 8_000_000;

const TABLE = Uint32Array.from({ length: 256 }, (_, number) => {
  let crc = number;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** An archive of these files; the same files give the same bytes. */
export function zipped(files: readonly FileText[]): Blob {
  const encoder = new TextEncoder();
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  const central: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const file of files) {
    const [name, bytes] = [encoder.encode(file.name), encoder.encode(file.text)];
    const fields = [0, 0x21, crc32(bytes), bytes.length, bytes.length, name.length, 0];
    const local = header(30, [[LOCAL, 4], [20, 2], [0x800, 2], [0, 2], ...sized(fields)]);
    const entry = header(46, [[CENTRAL, 4], [20, 2], [20, 2], [0x800, 2], [0, 2], ...sized(fields), [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]);
    bodies.push(local, name, bytes);
    central.push(entry, name);
    offset += local.length + name.length + bytes.length;
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const end = header(22, [[END, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [offset, 4], [0, 2]]);
  return new Blob([...bodies, ...central, end], { type: "application/zip" });
}

const WIDTHS = [2, 2, 4, 4, 4, 2, 2];
const sized = (fields: number[]): [number, number][] => fields.map((field, at) => [field, WIDTHS[at] ?? 2]);

function header(length: number, fields: [number, number][]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  const data = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) data.setUint16(at, value, true);
    else data.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/** The `.ado` files of an archive, by their names without folders. */
export async function unzipped(archive: ArrayBuffer): Promise<FileText[]> {
  const data = new DataView(archive);
  let end = archive.byteLength - 22;
  while (end >= 0 && data.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error("This is no zip archive.");
  const files: FileText[] = [];
  let [count, at, left] = [Math.min(data.getUint16(end + 10, true), MOST_FILES), data.getUint32(end + 16, true), MOST_BYTES];
  for (; count > 0 && data.getUint32(at, true) === CENTRAL; count -= 1) {
    const [nameLength, extra, comment] = [data.getUint16(at + 28, true), data.getUint16(at + 30, true), data.getUint16(at + 32, true)];
    const name = new TextDecoder().decode(new Uint8Array(archive, at + 46, nameLength)).split("/").pop() ?? "";
    if (name.endsWith(".ado")) {
      const bytes = await member(data, at, left);
      left -= bytes.length;
      files.push({ name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) });
    }
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

async function member(data: DataView<ArrayBuffer>, at: number, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const [method, size, local] = [data.getUint16(at + 10, true), data.getUint32(at + 20, true), data.getUint32(at + 42, true)];
  const start = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
  const packed = new Uint8Array(data.buffer, start, size);
  if (method !== 0 && method !== 8) throw new Error("This archive is packed in a way that cannot be read here.");
  if (method === 0 && size > most) throw new RangeError("too large");
  return method === 0 ? packed : inflated(packed, most);
}
