/** A part: told from her eyes until she has something to decide. No marks of truth here: one sees her mind, not ours. */
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import * as store from "../model/store";
import { backTo, beginPart, busy, choose, earlier, inProse, now, past, person, takeBack, told, type Choice, type Ending, type Held, type Past as Piece, type Told as Line, type Turn } from "./state";

const MOST = 6;
/** So much of what was told last is seen: what went on since the last decision, and what was decided then. */
const FEW = 2;
/** Show what she would not think of by herself, too. */
const more = signal(false);

export function PartView() {
  const played = now.value;
  useEffect(() => {
    document.addEventListener("keydown", keyed);
    return () => document.removeEventListener("keydown", keyed);
  }, []);
  return (
    <div class="pl">
      <main class="leaf" id="story" tabIndex={0} aria-label="Your part" aria-busy={busy.value}>
        <div class="in">
          <Past />
          {!played && <p class="void" role="status">The curtain is about to rise…</p>}
          {played?.turn && <Deciding key={past.value.length} turn={played.turn} usual={played.usual ?? null} />}
          {played && !played.turn && <Over ending={played.ending} />}
        </div>
      </main>
      <Side />
    </div>
  );
}

function Past() {
  const all = told.value;
  const shown = earlier.value ? all : all.slice(-FEW);
  return (
    <div class="past">
      {shown.length < all.length && <button type="button" class="link" onClick={() => (earlier.value = true)}>What was before ({all.length - shown.length})</button>}
      {shown.map((one, at) => <Told key={all.length - shown.length + at} one={one} />)}
    </div>
  );
}

/** What went on between two decisions as a story; below it, line by line, how she has it: it is her mind, not ours. */
function Told({ one }: { one: Piece }) {
  return (
    <section>
      {one.scenes.map((scene, at) => (
        <div key={at}>
          <h2><time class="num">{[scene.day, scene.clock].join(", ")}</time>, {scene.place}</h2>
          {scene.paragraphs.map((words, each) => <p key={each}>{curled(words)}</p>)}
        </div>
      ))}
      {one.lines.length > 0 && (
        <details>
          <summary>Line by line, and how {person.value} has it</summary>
          {one.lines.map((line, at) => <Had key={at} line={line} />)}
        </details>
      )}
      {one.chosen && <p class="chosen">{one.chosen}</p>}
    </section>
  );
}

function Had({ line }: { line: Line }) {
  const { how, learned, rang_false } = line;
  return (
    <>
      <p>{inProse(line)}</p>
      <ul>
        <li>{person.value} {HOW[how] ?? how}.{rang_false && " It did not sound true."}</li>
        {learned.map((words, at) => <li key={at}>{person.value} {words}.</li>)}
      </ul>
    </>
  );
}

const HOW: Record<string, string> = { "took part": "was part of it", saw: "saw it", heard: "heard it" };

function Deciding({ turn, usual }: { turn: Turn; usual: number | null }) {
  const list = useRef<HTMLDivElement>(null);
  const would = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    more.value = false;
    (list.current?.querySelector<HTMLElement>("button.sel") ?? would.current)?.focus({ preventScroll: true });
    const told = (now.value?.scenes.length ?? 0) > 0 ? document.querySelector(".past > section:last-child") : null;
    shownFirst(told ?? place.current);
  }, []);
  const news = (now.value?.scenes.length ?? 0) > 0 ? turn.just : turn.noticed.slice(-2);
  const choices = shown(turn.choices);
  const hidden = turn.choices.length - choices.length;
  return (
    <>
      <h2 class="place" ref={place}>{turn.place}<time class="num">{[turn.day?.split(" ")[0], turn.clock].filter(Boolean).join(", ")}</time></h2>
      <p class="present">{present(turn.here)}</p>
      {news.length > 0 && <p class="stake">{curled(news.join(" "))}</p>}
      {turn.asked && (
        <div class="ask2">{turn.asked}
          {turn.words && <><span class="sp2">{turn.speaker}</span><q>“{turn.words}”</q></>}
        </div>
      )}
      <div class="opts" ref={list} role="group" aria-label="What now?">
        {grouped(choices).map(({ title, some }) => (
          <details key={title} open={!more.value || some.some(({ choice }) => choice.wished !== false)}>
            <summary hidden={!title}><span class="sc">{title}</span>{more.value && <b class="num">{some.length}</b>}</summary>
            <ol class="opt">
              {some.map(({ choice, at }) => (
                <li key={at}>
                  <button type="button" class={at === usual ? "sel" : ""} disabled={busy.value} onClick={() => choose(at)}>
                    <span><b>{capital(choice.words)}</b>{reason(choice) && <i>{reason(choice)}</i>}</span>
                  </button>
                </li>
              ))}
            </ol>
          </details>
        ))}
      </div>
      <p class="otherwise">
        {hidden > 0 && <button type="button" onClick={() => (more.value = true)}>Something else ({hidden})</button>}
        <button type="button" ref={would} onClick={() => choose(-1)}>Let {person.value} do as {person.value} would</button>
        {past.value.length > 0 && <button type="button" onClick={takeBack}>Take back</button>}
        <span class="wide" style="margin-left:auto"><kbd>1</kbd> to <kbd>{Math.min(9, choices.length)}</kbd>, <kbd>A</kbd> as they would, <kbd>U</kbd> take back</span>
      </p>
    </>
  );
}

const PHONE = "(max-width: 900px)";
/** What stands above the first line that is read, in pixels: the bar, and a little air. */
const ABOVE = 62;

/** Scroll to where one reads on: on a phone the page, else the leaf. */
function shownFirst(what: Element | null): void {
  const by = (what?.getBoundingClientRect().top ?? ABOVE) - ABOVE;
  if (matchMedia(PHONE).matches) window.scrollBy(0, by);
  else what?.closest("main")?.scrollBy(0, by);
}

interface Shown { choice: Choice; at: number }

/** What is to be chosen from: what somebody would think of, by what it serves; or else everything, by whom it is about. */
function shown(choices: readonly Choice[]): Shown[] {
  const all = choices.map((choice, at) => ({ choice, at }));
  const wished = all.filter(({ choice }) => choice.wished !== false);
  const some = more.value ? all : (wished.length > 0 ? wished : all).slice(0, MOST);
  return grouped(some).flatMap((group) => group.some);
}

interface Group { title: string; some: Shown[] }

function grouped(choices: readonly Shown[]): Group[] {
  const found = new Map<string, Shown[]>(more.value ? [] : [["", []]]);
  for (const one of choices) {
    const title = more.value ? toward(one.choice) : one.choice.intent ? `To ${one.choice.intent}` : "";
    found.set(title, [...(found.get(title) ?? []), one]);
  }
  return [...found].filter(([, some]) => some.length > 0).map(([title, some]) => ({ title, some }));
}

const toward = (choice: Choice): string => (choice.people?.[0] ? `Toward ${called(choice.people[0])}` : "By oneself");
const called = (name: string): string => store.cast.value.find((one) => one.name === name)?.title || name;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1) + (/[.?!”]$/.test(words) ? "" : ".");
/** With the marks of a book around what is said. */
const curled = (words: string): string => words.replace(/"([^"]*)"/g, "“$1”").replace(/(\w)'/g, "$1’");
const reason = (choice: Choice): string => (choice.because?.[0] ? capital(choice.because[0]) : "");

function present(here: readonly string[]): string {
  if (here.length === 0) return "Nobody else is here.";
  const last = here.at(-1) ?? "";
  return here.length === 1 ? `${last} is here.` : `${here.slice(0, -1).join(", ")} and ${last} are here.`;
}

function Over({ ending }: { ending: Ending | null }) {
  return (
    <>
      <h2 class="place">The end</h2>
      {(ending?.stands.length ?? 0) > 0 && <ul class="stands">{ending?.stands.map((words, at) => <li key={at}>{words}</li>)}</ul>}
      {ending?.believed && (
        <dl class="card">
          <dt>{person.value} believed</dt><dd><q>{ending.believed}</q></dd>
          <dt>What was so</dt><dd><q>{ending.so}</q></dd>
          <dt>The minute that decided it</dt><dd><time class="num">{ending.when}</time> {curled(ending.why)}</dd>
        </dl>
      )}
      {(ending?.never.length ?? 0) > 0 && (
        <section class="never">
          <h3>What {person.value} never knew</h3>
          <ul>{ending?.never.map((words, at) => <li key={at}>{curled(words)}</li>)}</ul>
        </section>
      )}
      {past.value.length > 0 && <Back />}
      <div class="acts">
        <button type="button" class="btn main" onClick={() => beginPart(person.value)}>Play it again</button>
        {past.value.length > 0 && <button type="button" class="btn line" onClick={takeBack}>Take back</button>}
        <button type="button" class="btn line" onClick={leave}>Leave the part</button>
      </div>
    </>
  );
}

/** The way back to any choice, to choose otherwise from then on. */
function Back() {
  return (
    <details class="back">
      <summary>Choose otherwise, from any choice on</summary>
      <ol>
        {past.value.map(({ played: { turn }, chosen }, at) => turn && (
          <li key={at}>
            <button type="button" onClick={() => backTo(at)}><time class="num">{[turn.day?.split(" ")[0], turn.clock].filter(Boolean).join(", ")}</time> {chosen || `${person.value} did as ${person.value} would.`}</button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function leave(): void {
  store.view.value = "page";
}

function keyed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || store.sheet.value) return;
  if ((event.target as HTMLElement).closest("input, textarea, select, [role=menu]")) return;
  const turn = now.value?.turn;
  const at = turn && /^[1-9]$/.test(event.key) ? shown(turn.choices)[Number(event.key) - 1]?.at : undefined;
  const key = event.key.toLowerCase();
  if (at !== undefined) choose(at);
  else if (key === "a" || (key === "enter" && !(event.target as HTMLElement).closest("button, summary, a"))) choose(-1);
  else if (key === "u") takeBack();
  else if (event.key === "?") store.sheet.value = "keys";
  else if (key === "n") document.querySelector<HTMLElement>("#news")?.focus();
  else if (key === "q") leave();
  else return;
  event.preventDefault();
}

function Side() {
  const mind = now.value?.mind;
  if (!mind) return <Noticed />;
  return (
    <aside class="side" aria-label={`What ${person.value} has in mind`} tabIndex={0}>
      <section><h2 class="sc">{person.value} wants</h2><ul>{mind.aims.slice(0, 6).map((words, at) => <li key={at}>To {words}.</li>)}{mind.aims.length === 0 && <li>Nothing in particular.</li>}</ul></section>
      <section id="news" tabIndex={-1}><h2 class="sc">News that came</h2><Claims held={mind.news} /></section>
      <section><h2 class="sc">{person.value} takes it that</h2><Claims held={mind.takes} /></section>
    </aside>
  );
}

const Claims = ({ held }: { held: readonly Held[] }) => (
  <ul>
    {held.map((claim, at) => <li key={at}><q>{capital(claim.sentence)}</q><small>{[claim.how, claim.source].filter(Boolean).join(", ")}</small></li>)}
    {held.length === 0 && <li>Nothing yet.</li>}
  </ul>
);

/** What came to her notice, the latest first. */
function Noticed() {
  const all = [...past.value.map((one) => one.played), ...(now.value ? [now.value] : [])].flatMap((one) => one.turn?.noticed ?? []).reverse();
  return (
    <aside class="side" aria-label={`What ${person.value} noticed`} tabIndex={0}>
      <section id="news" tabIndex={-1}><h2 class="sc">What came to mind</h2>
        <ul>{all.slice(0, 14).map((words, at) => <li key={at}>{words}</li>)}{all.length === 0 && <li>Nothing yet.</li>}</ul>
      </section>
    </aside>
  );
}
