/** The rehearsal: how alike many stories are, what is odd, where they break, what never comes; every row leads to where it is seen. */
import type { ComponentChildren } from "preact";
import { Sheet } from "../frame/sheet";
import * as store from "../model/store";
import { lookInto } from "../model/story";
import { show } from "../model/text";
import type { BrokenChain, ChainLink, Course, Odd, Rehearsal, RuleAt, Shown } from "../model/types";
import { busy, first, found, old, rehearse, runs, stop } from "./rehearsing";

export function RehearsalSheet() {
  const all = found.value;
  return (
    <Sheet title="Rehearsal" wide>
      <Begin />
      {busy.value && <div class="progress"><i style={{ "--v": `${all ? (100 * all.played) / all.of : 1}%` }} /></div>}
      {all ? <All all={all} /> : !busy.value && <p class="note">The world is played with many seeds and watched, while you go on writing: how alike the stories are, what is odd in them, where one that you want breaks off, and what never comes.</p>}
    </Sheet>
  );
}

function Begin() {
  const all = found.value;
  const state = all ? `${all.played} of ${all.of} played${busy.value && all.played === all.of ? ", and now why stories break" : ""}` : busy.value ? "Playing…" : "";
  return (
    <form class="acts" onSubmit={(event) => (event.preventDefault(), void rehearse())}>
      <label>Seeds <input class="field num" inputMode="numeric" size={4} value={runs.value} onChange={(event) => typed(event.currentTarget, runs, 1)} /></label>
      <label>from <input class="field num" inputMode="numeric" size={6} value={first.value} onChange={(event) => typed(event.currentTarget, first, 0)} /></label>
      {busy.value ? <button type="button" class="btn line" onClick={stop}>Stop</button> : <button type="submit" class="btn main">{all ? "Rehearse again" : "Rehearse"}</button>}
      <span class="note num" role="status">{state}{old.value && " Of the text before your last change."}</span>
    </form>
  );
}

function typed(input: HTMLInputElement, into: { value: number }, least: number): void {
  const number = Number(input.value);
  if (Number.isSafeInteger(number) && number >= least) into.value = number;
  else input.value = String(into.value);
}

function All({ all }: { all: Rehearsal }) {
  const broken = all.chains.filter((chain) => chain.breaks >= 0);
  return (
    <>
      <Part title="How alike they are">
        {all.played > 1 && <p>Two stories share {Math.round(100 * (all.figures["overlap"] ?? 0))} % of what matters.</p>}
        {all.chains.length === 0 && <p class="note">No story test says what is wanted: courses cannot be told apart.</p>}
        {all.chains.length > 0 && <ul>{all.courses.map((one) => <CourseRow key={one.seed} one={one} of={all.played} />)}</ul>}
      </Part>
      <Part title="What is odd">
        {all.odd.length === 0 && <p>Nothing that is watched for.</p>}
        <ul>{[...all.odd].sort((one, other) => other.times - one.times).map((one) => <OddRow key={one.kind} one={one} of={all.played} />)}</ul>
      </Part>
      {broken.length > 0 && <Part title="Where stories break">{broken.map((one, at) => <ChainRows key={at} one={one} of={all.played} />)}</Part>}
      <Part title="What never comes"><Never all={all} /></Part>
    </>
  );
}

const Part = (props: { title: string; children: ComponentChildren }) => <section class="sect"><h3 class="sc">{props.title}</h3>{props.children}</section>;

/** Plays the seed up to the minute that shows it. */
function Seen({ one, words }: { one: Shown; words?: string }) {
  const { seed } = one;
  if (seed === null) return null;
  const look = (): void => {
    store.sheet.value = null;
    void lookInto(seed, one.minute);
  };
  return <button type="button" class="link num" onClick={look}>seed {seed}, {words ?? one.at.slice(11, 16)}</button>;
}

/** Shows where a rule stands, or anything else that was written. */
function Place({ file, line, children }: { file: string; line: number; children: ComponentChildren }) {
  const go = (): void => {
    store.sheet.value = null;
    store.view.value = "page";
    store.pane.value = "write";
    requestAnimationFrame(() => void show({ file, line }));
  };
  return <button type="button" class="link" onClick={go}>{children}</button>;
}

function CourseRow({ one, of }: { one: Course; of: number }) {
  return <li><span class="num">{one.runs} of {of}</span>: {one.held.length > 0 ? one.held.map((name) => `“${name}”`).join(", ") : "nothing that is wanted"}; <Seen one={one} /></li>;
}

/** Of the rules that spoke for something odd so many are told. */
const FEW = 3;

function OddRow({ one, of }: { one: Odd; of: number }) {
  return (
    <li>
      <b>{one.kind}</b>: <span class="num">{one.times} times, in {one.runs} of {of}</span>, such as “{one.what}”, <Seen one={one} />
      <ul>{one.rules.slice(0, FEW).map((rule, at) => <li key={at}><span class="num">{rule.times}</span> by <Ruled rule={rule} /></li>)}</ul>
    </li>
  );
}

function Ruled({ rule }: { rule: RuleAt }) {
  if (rule.rule === null) return <>no rule</>;
  const words = `${rule.kind} “${rule.rule}”`;
  return rule.file ? <Place file={rule.file} line={rule.line ?? 1}>{words}</Place> : <>{words}</>;
}

function ChainRows({ one, of }: { one: BrokenChain; of: number }) {
  return (
    <div>
      <p><Place file={one.file} line={one.line}>“{one.test}”</Place></p>
      <ol class="links">{one.links.map((link, at) => <LinkRow key={at} link={link} of={of} breaks={at === one.breaks} />)}</ol>
      {one.why_not.map((line, at) => <p key={at} class="note"><WhyNot line={line} /></p>)}
    </div>
  );
}

/** The rule at the end of a line, as `[want "a song", world.ado:41]`, leads to where it stands. */
function WhyNot({ line }: { line: string }) {
  const [, words, rule, file, number] = /^(.*)\[(.*), (\S+):(\d+)\](?:\.)?$/.exec(line) ?? [];
  if (!rule || !file) return <>{line}</>;
  return <>{words}<Place file={file} line={Number(number)}>{rule}</Place></>;
}

function LinkRow({ link, of, breaks }: { link: ChainLink; of: number; breaks: boolean }) {
  return (
    <li class={breaks ? "breaks" : ""}>
      <span class="num">{link.reached} of {of}</span> {link.words}
      {breaks && <> <b>breaks here</b>, <Seen one={link} words={`after ${link.at.slice(11, 16)}`} /></>}
    </li>
  );
}

function Never({ all }: { all: Rehearsal }) {
  const rules = (kind: string, some: Rehearsal["rules"]): [string, RuleAt[]] => [`${some.length} of ${all.rules.length} rules ${kind}`, some];
  const unused = (kind: string, words: string): [string, RuleAt[]] => {
    const some = all.unused.filter((one) => one.kind === kind);
    return [`${some.length} ${kind}${some.length === 1 ? "" : "s"} ${words}`, some.map((one) => ({ ...one, rule: [one.act, one.words].filter(Boolean).join(": ") }))];
  };
  const groups = [
    rules("that never fit anybody", all.rules.filter((rule) => !rule.matched)),
    rules("that fit and never count", all.rules.filter((rule) => rule.matched && !rule.counted)),
    rules("that count and never tip a choice", all.rules.filter((rule) => rule.kind !== "reaction" && rule.counted && !rule.tipped)),
    unused("act", "never done"), unused("answer", "never given"), unused("line", "never said"),
  ];
  return <>{groups.map(([title, some]) => <Group key={title} title={title} some={some} />)}</>;
}

/** One's own come first: those of a library are made for many worlds. */
function Group({ title, some }: { title: string; some: RuleAt[] }) {
  if (some.length === 0) return <p>{title}</p>;
  const mine = (one: RuleAt): boolean => store.files.value.some((file) => file.name === one.file);
  const sorted = [...some.filter(mine), ...some.filter((one) => !mine(one))];
  return (
    <details>
      <summary>{title}</summary>
      <ul>{sorted.map((one, at) => <li key={at}><Ruled rule={one} />{!mine(one) && <small> library</small>}</li>)}</ul>
    </details>
  );
}
