/** Who is with whom, and when: the table of contents and the scrubber in one. */
import { useMemo, useRef } from "preact/hooks";
import { when } from "../model/clock";
import * as store from "../model/store";
import { selectMinute, unfold, whyLine } from "../model/story";
import type { StripMark, StripPerson, StripShape } from "../model/types";

export function Strip() {
  const shape = store.strip.value;
  return (
    <div class={store.stale.value ? "strip stale" : "strip"} role="group" aria-label="Who is with whom, and when">
      <div class="days">{shape?.days.map((day, at) => <span key={at} style={{ left: `${day.x / 10}%` }}>{day.words}</span>)}</div>
      <div class="names">{shape && <Names people={shape.people} />}</div>
      <Plot shape={shape} />
      <div class="ticks">{shape && spaced(shape.clocks, xOf(shape.map, store.minute.value)).map((one, at) => <span key={at} class={at % 2 ? "num wide" : "num"} style={{ left: `${one.x / 10}%` }}>{one.words}</span>)}</div>
    </div>
  );
}

/** No two clocks so near that their words would touch, and none under the flag. */
function spaced<One extends { x: number }>(all: readonly One[], flag: number, least = 55): One[] {
  let last = -least;
  const under = (x: number): boolean => (flag > 800 ? x > flag - 150 && x < flag + 30 : x > flag - 30 && x < flag + 150);
  return all.filter((one) => !under(one.x) && one.x - last >= least && one.x < 990 && ((last = one.x), true));
}

export const dash = (person: StripPerson): string => (person.dashed ? ` d${Number(person.dashed)}` : "");
const FOCUS = 6;

/** Those who do most in this story have colours and names, the others are grey. */
function focused(people: readonly StripPerson[]): readonly StripPerson[] {
  const rank = new Map(store.cast.value.map((one, at) => [one.name, at]));
  const all = people.filter((one) => one.colour !== null);
  return all.sort((one, other) => (rank.get(one.name) ?? 99) - (rank.get(other.name) ?? 99)).slice(0, FOCUS);
}

export function colourOf(person: StripPerson): string {
  const shown = focused(store.strip.value?.people ?? []).some((one) => one.name === person.name);
  return shown ? `var(--p${(person.colour ?? 0) % 7})` : "var(--p-other)";
}

function Names({ people }: { people: readonly StripPerson[] }) {
  const shown = spread(focused(people).map((one) => ({ one, at: one.y })));
  return (
    <>
      {shown.map(({ one, at }) => (
        <button type="button" key={one.name} tabIndex={-1} title={one.title} style={{ top: `${at}%` }} onClick={() => unfold(one.name)}>
          <span>{one.title}</span>
          <i class={`sw${dash(one)}`} style={{ "--c": colourOf(one) }} />
        </button>
      ))}
    </>
  );
}

/** Names stand beside the beginnings of their lines, as far as they find room. */
function spread<One extends { at: number }>(all: One[], room = 12): One[] {
  const sorted = all.slice().sort((one, other) => one.at - other.at);
  for (let turn = 0; turn < 8; turn += 1)
    for (let at = 1; at < sorted.length; at += 1) {
      const [above, below] = [sorted[at - 1] as One, sorted[at] as One];
      const lack = room - (below.at - above.at);
      if (lack > 0) {
        above.at -= lack / 2;
        below.at += lack / 2;
      }
    }
  const over = Math.max(0, (sorted.at(-1)?.at ?? 0) - 97);
  return sorted.map((one) => ({ ...one, at: Math.max(3, one.at - over) }));
}

function Plot({ shape }: { shape: StripShape | null }) {
  const plot = useRef<HTMLDivElement>(null);
  const scrub = (event: PointerEvent): void => {
    if (!shape || !plot.current || event.buttons !== 1) return;
    const box = plot.current.getBoundingClientRect();
    selectMinute(minuteAt(shape.map, ((event.clientX - box.left) / box.width) * 1000));
  };
  return (
    <div class="plot" ref={plot} onPointerDown={scrub} onPointerMove={scrub}>
      {shape && <Lines people={shape.people} />}
      {shape && shape.days.slice(1).map((day, at) => <span key={at} class="night" style={{ left: `calc(${day.x / 10}% - 14px)`, width: "14px" }} />)}
      {shape && <Flag shape={shape} />}
      {shape && <Marks marks={shape.marks} />}
    </div>
  );
}

function Lines({ people }: { people: readonly StripPerson[] }) {
  const inColour = new Set(focused(people));
  return useMemo(() => (
    <svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      {people.filter((one) => !inColour.has(one)).map((one) => <path key={one.name} class="o" d={one.path} />)}
      {[...inColour].map((one) => <path key={one.name} class={dash(one).trim()} style={{ "--c": colourOf(one) }} d={one.path} />)}
    </svg>
  ), [people]);
}

function Flag({ shape }: { shape: StripShape }) {
  const minute = store.minute.value;
  const x = xOf(shape.map, minute);
  const words = when(store.scenes.value, minute);
  const minutes = shape.map.map(([one]) => one);
  return (
    <div class={x > 800 ? "head left" : "head"} style={{ left: `${x / 10}%` }}>
      <b class="num" id="flag" role="slider" tabIndex={0} aria-label="Minute of the story" aria-valuemin={minutes[0] ?? 0}
        aria-valuemax={minutes.at(-1) ?? 0} aria-valuenow={minute} aria-valuetext={words} onKeyDown={step}>{words}</b>
    </div>
  );
}

function step(event: KeyboardEvent): void {
  const lines = store.lines.value;
  const minutes = [...new Set(lines.map((line) => line.minute))];
  const starts = [...new Set(store.scenes.value.map((scene) => scene.lines[0]?.minute ?? scene.from))];
  const among = event.shiftKey ? starts : minutes;
  const here = store.minute.value;
  const to = {
    ArrowRight: among.find((one) => one > here), ArrowLeft: among.findLast((one) => one < here),
    ArrowUp: among.find((one) => one > here), ArrowDown: among.findLast((one) => one < here),
    Home: minutes[0], End: minutes.at(-1),
  }[event.key];
  if (event.key === "Enter") {
    const line = lines.find((one) => one.minute >= here);
    if (line) void whyLine(line);
  } else if (to === undefined) return;
  else selectMinute(to);
  event.preventDefault();
}

function Marks({ marks }: { marks: readonly StripMark[] }) {
  const chosen = store.lines.value.find((line) => line.id === store.selected.value);
  return (
    <ol aria-label="Turning points">
      {apart(marks).map(({ mark, dx }, at) => {
        const on = chosen ? mark.event !== null && mark.event === chosen.event : false;
        return (
          <li key={at}>
            <button type="button" class={on ? "dot big" : "dot"} tabIndex={-1} title={mark.words} aria-label={`${when(store.scenes.value, mark.minute)}: ${mark.words}`}
              style={{ left: `calc(${mark.x / 10}% + ${dx}px)`, top: `${mark.y}%` }} onClick={() => marked(mark)} />
          </li>
        );
      })}
    </ol>
  );
}

/** Marks on one spot stand side by side. */
function apart(marks: readonly StripMark[]): { mark: StripMark; dx: number }[] {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const key = `${Math.round(mark.x / 8)} ${Math.round(mark.y / 6)}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { mark, dx: before * 9 };
  });
}

function marked(mark: StripMark): void {
  const line = store.lines.value.find((one) => one.event !== null && one.event === mark.event);
  if (line) void whyLine(line);
  else selectMinute(mark.minute);
}

/** Where a minute is; the axis is one of events, not of hours. */
export function xOf(map: readonly [number, number][], minute: number): number {
  let before = map[0] ?? [0, 0];
  for (const one of map) {
    if (one[0] === minute) return one[1];
    if (one[0] > minute) return before[1];
    before = one;
  }
  return before[1];
}

function minuteAt(map: readonly [number, number][], x: number): number {
  return map.reduce((best, one) => (Math.abs(one[1] - x) < Math.abs(best[1] - x) ? one : best), map[0] ?? [0, 0])[0];
}
