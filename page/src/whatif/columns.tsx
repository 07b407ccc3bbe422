/** Two stories side by side from the first difference on; what is gone leaves its space. */
import { whenInFull } from "../model/clock";
import { gathered } from "../model/merge";
import * as store from "../model/store";
import { whyLine, whyOf, whyOther } from "../model/story";
import { running, stop } from "./state";
import type { Differing, Line, Scene } from "../model/types";

interface Row { day: string; minute: number; left: Line | null; right: Line | null }

export function Columns({ found }: { found: Differing }) {
  if (found.first === null) return found.until === null ? <p class="void">Everything happens alike.</p> : <Until found={found} />;
  const rows = sideBySide(found);
  const first = found.first;
  const before = store.lines.value.filter((line) => line.minute < first);
  const after = rows.filter((row) => row.minute >= first);
  while (after[0]?.left && same(after[0].left, after[0].right)) before.push((after.shift() as Row).left as Line);
  const nothing = after[0] && !after[0].right ? after[0].left?.clock : null;
  const last = before.at(-1);
  return (
    <div class="two">
      <div class="ch"><b>As it was</b></div><div class="ch"><b>With the change</b></div>
      {before.length > 1 && <p class="both fold">{before.length - 1} {before.length === 2 ? "line" : "lines"} alike</p>}
      {last && <div class="both"><LineOf line={last} kind="same" /></div>}
      <p class="first num">{before.length === 0 ? "Otherwise from the start" : `Alike until ${whenInFull([...found.left, ...found.right], first)}`}</p>
      {folded(after).map((part, at) => <Part key={at} part={part} void={at === 0 ? nothing : null} day={after[0]?.day ?? ""} />)}
      <Until found={found} />
    </div>
  );
}

/** How far both have come, as long as they are not at the end. */
function Until({ found: { until, left, right, alike, stopped } }: { found: Differing }) {
  if (until === null) return stopped ? <p class="both until">{stopped}</p> : null;
  const scenes = left.length + right.length > 0 ? [...left, ...right] : store.scenes.value;
  const where = alike + left.length > 0 ? whenInFull(scenes, until) : "";
  const busy = running.value === "differ";
  return (
    <p class="both until">
      <span>{busy ? "playing both…" : "Stopped"}{where && `: compared as far as ${where}`}</span>
      {busy && <button type="button" class="link" onClick={stop}>Stop</button>}
    </p>
  );
}

type Piece = { row: Row } | { alike: Row[] };

/** Stretches that are alike are folded. */
function folded(rows: Row[]): Piece[] {
  const found: Piece[] = [];
  let alike: Row[] = [];
  const close = (): void => {
    found.push(...(alike.length > 2 ? [{ row: alike[0] as Row }, { alike: alike.slice(1) }] : alike.map((row) => ({ row }))));
    alike = [];
  };
  for (const row of rows) {
    if (same(row.left, row.right)) alike.push(row);
    else {
      close();
      found.push({ row });
    }
  }
  close();
  return found;
}

let shownDay = "";

function Part({ part, void: nothing, day }: { part: Piece; void: string | null | undefined; day: string }) {
  if (nothing) shownDay = day;
  if ("alike" in part) return <p class="both fold">{part.alike.length} lines alike</p>;
  const { row } = part;
  const newDay = row.day !== shownDay && row.day !== day ? row.day : "";
  shownDay = row.day;
  const alike = same(row.left, row.right);
  return (
    <>
      {newDay && <p class="day">{newDay}</p>}
      {alike && row.left ? <div class="both"><LineOf line={row.left} kind="same" /></div> : (
        <>
          {row.left ? <LineOf line={row.left} kind="was" /> : <None kind="was" />}
          {row.right ? <LineOf line={row.right} kind="now" /> : nothing ? <p class="void">Nothing happens at {nothing}.</p> : <None kind="now" />}
        </>
      )}
    </>
  );
}

const None = ({ kind }: { kind: string }) => <span class={`ln none ${kind}`}><span class="vh">nothing of this</span></span>;

function LineOf({ line, kind }: { line: Line; kind: "same" | "was" | "now" }) {
  const said = [line, ...(line.more ?? [])].filter((one) => one.kind === "said").map((one) => `“${one.words || one.text}”`).slice(0, 2).join(" ");
  const words = `${line.kind === "said" ? "" : line.text} ${said}`.trim();
  const inside = <><time>{line.clock}</time><span>{words}</span></>;
  const ask = (): void => {
    if (kind === "now") return void whyOther(whyOf(line));
    store.view.value = "page";
    void whyLine(line);
  };
  return <button type="button" class={`ln ${kind}`} title="Why?" onClick={ask}>{inside}</button>;
}

// ---------------------------------------------------------------- which lines stand beside which

const words = (line: Line): string => [line, ...(line.more ?? [])].filter((one) => one.kind !== "thought").map((one) => one.text).join(" ");
const same = (one: Line | null, other: Line | null): boolean =>
  one !== null && other !== null && one.clock === other.clock && words(one) === words(other);

/** What is told in both, or takes the place of something, stands beside it. */
export function sideBySide(found: Differing): Row[] {
  const [left, right] = [flat(found.left), flat(found.right)];
  const rows: Row[] = [];
  let at = 0;
  for (const { line, day } of left) {
    const beside = right.findIndex((one, number) => number >= at && fits(line, one.line));
    const near = beside >= 0 ? beside : right.findIndex((one, number) => number >= at && takesPlace(line, one.line, left));
    if (near >= 0) {
      for (const one of right.slice(at, near)) rows.push({ day: one.day, minute: one.line.minute, left: null, right: one.line });
      rows.push({ day, minute: line.minute, left: line, right: right[near]?.line ?? null });
      at = near + 1;
    } else rows.push({ day, minute: line.minute, left: line, right: null });
  }
  for (const one of right.slice(at)) rows.push({ day: one.day, minute: one.line.minute, left: null, right: one.line });
  return rows.map((row, number) => ({ row, number })).sort((one, other) => one.row.minute - other.row.minute || one.number - other.number).map(({ row }) => row);
}

function flat(scenes: readonly Scene[]): { line: Line; day: string }[] {
  return scenes.flatMap((scene) => gathered(scene).lines.filter((line) => line.kind !== "thought").map((line) => ({ line, day: scene.day })));
}

const fits = (one: Line, other: Line): boolean => words(one) === words(other) && Math.abs(one.minute - other.minute) <= 30;

/** Near in time, by the same person, and nowhere told in the other story. */
function takesPlace(one: Line, other: Line, left: { line: Line }[]): boolean {
  const near = Math.abs(one.minute - other.minute) <= 10 && one.who[0] === other.who[0];
  return near && !left.some(({ line }) => fits(line, other));
}
