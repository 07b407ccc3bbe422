/** A story in an address: the world compressed, the seed, the minute and the line; nothing is kept anywhere else. */
import { files, minute, seed, selected, world } from "../model/store";
import { inflated, deflated } from "./squeeze";

export interface Shared { files: Record<string, string>; name: string; seed: number; minute: number; focus: string }

const VERSION = 1;
/** Longer addresses are cut off by some programs through which they go. */
export const LONGEST = 32_000;
const MOST = 2_000_000;

/** The address of what is seen now; its length says whether it can be sent. */
export async function address(): Promise<string> {
  const data: Shared = {
    files: Object.fromEntries(files.value.map((file) => [file.name, file.text])),
    name: world.value.name, seed: seed.value, minute: minute.value, focus: String(selected.value ?? ""),
  };
  const squeezed = await deflated(new TextEncoder().encode(JSON.stringify(data)));
  return `${location.href.split("#")[0]}#story=${VERSION}.${encoded(squeezed)}`;
}

/** What an address carries: null if it carries nothing; it throws a sentence if that cannot be shown. */
export async function carried(hash: string): Promise<Shared | null> {
  const found = /[#&]story=([^&]*)/.exec(hash)?.[1];
  if (found === undefined) return null;
  const [version, packed] = found.split(".", 2);
  if (!/^\d{1,6}$/.test(version ?? "") || packed === undefined) throw new Error(BROKEN);
  if (Number(version) !== VERSION) throw new Error("This link was made by another version of Much Ado; this page cannot read it.");
  if (packed.length > 4 * LONGEST) throw new Error("This link is too large to be read.");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await inflated(decoded(packed), MOST));
  } catch (error) {
    throw new Error(error instanceof RangeError ? "This link is too large to be read." : BROKEN);
  }
  return checked(text);
}

const BROKEN = "This link is damaged: no story can be read from it.";

function checked(text: string): Shared {
  let data: Partial<Shared> | null;
  try {
    data = JSON.parse(text) as Partial<Shared> | null;
  } catch {
    throw new Error(BROKEN);
  }
  const names = data && typeof data === "object" && data.files && typeof data.files === "object" ? Object.entries(data.files) : [];
  const whole = (value: unknown): number => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0);
  if (names.length === 0 || names.length > 200 || names.some(([, one]) => typeof one !== "string")) throw new Error(BROKEN);
  return {
    files: Object.fromEntries(names), name: typeof data?.name === "string" ? data.name.slice(0, 80) : "",
    seed: whole(data?.seed), minute: whole(data?.minute), focus: String(data?.focus ?? "").slice(0, 40),
  };
}

function encoded(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function decoded(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
}
