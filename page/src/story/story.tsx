/** The story as a printed play: minutes in the margin, speakers in small capitals, thoughts in italics. */
import { memo } from "preact/compat";
import { useEffect, useRef } from "preact/hooks";
import * as store from "../model/store";
import { furtherOn, haltAt, select, selectedLine, selectMinute, stopPlaying, unfold, whyLine } from "../model/story";
import { nextMistake } from "../editor/editor";
import type { Line, Scene } from "../model/types";

export function Story() {
  const pane = useRef<HTMLDivElement>(null);
  const selected = store.selected.value;
  useEffect(() => {
    pane.current?.querySelector(".ln.on")?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const chosen = selectedLine();
  return (
    <div class="story" ref={pane} id="story" tabIndex={0} role="group" aria-label="Story" onKeyDown={keyed}
      aria-activedescendant={chosen ? `line-${chosen.id}` : undefined}>
      {store.stale.value && <Stale />}
      {store.halt.value && <Halting at={store.halt.value} />}
      <Scenes />
      <End />
    </div>
  );
}

function Stale() {
  const first = store.mistakes.value[0];
  return (
    <p class="stale-note">
      <span>This is the story before your last change. {first ? `It plays again once ${store.plain(first.file)}, line ${first.line} is mended.` : "It plays again once the text is sound."}</span>
      {first && <button type="button" class="narrow" onClick={() => ((store.pane.value = "write"), nextMistake(1))}>Show it</button>}
    </p>
  );
}

function Halting({ at }: { at: { file: string; line: number } }) {
  return (
    <p class="stale-note">
      <span>The story stops whenever the rule in {store.plain(at.file.split("/").pop() ?? "")}, line {at.line} speaks.</span>
      <button type="button" onClick={() => haltAt(null)}>Play to the end</button>
    </p>
  );
}

/** Of a story of more days all are folded but the first, and the one that is looked at. */
const MANY = 5;

function Scenes() {
  const scenes = store.scenes.value;
  const old = store.playing.value ? store.fresh.value : scenes.length;
  const days = [...new Set(scenes.map((scene) => scene.day))];
  const present = scenes.findLast((scene) => scene.from <= store.minute.value)?.day;
  const folded = (day: string): boolean => store.folds.value[day] ?? (days.length > MANY && day !== days[0] && day !== present);
  return (
    <>
      {scenes.map((scene, at) => [
        scenes[at - 1]?.day !== scene.day && <Day key={`day ${scene.day}`} day={scene.day} folded={folded(scene.day)} />,
        !folded(scene.day) && <SceneView key={scene.number} scene={scene} old={at >= old} on={scene.lines.find((line) => line.id === store.selected.value)?.id ?? null} />,
      ])}
    </>
  );
}

function Day({ day, folded }: { day: string; folded: boolean }) {
  const lines = folded ? store.scenes.value.reduce((sum, scene) => sum + (scene.day === day ? scene.lines.length : 0), 0) : 0;
  return (
    <h2 class="dayhead">
      <button type="button" aria-expanded={!folded} onClick={() => (store.folds.value = { ...store.folds.value, [day]: !folded })}>
        {day}{folded && <small class="num"> {lines} {lines === 1 ? "line" : "lines"}</small>}
      </button>
    </h2>
  );
}

const SceneView = memo(({ scene, old, on }: { scene: Scene; old: boolean; on: Line["id"] | null }) => (
  <section class={old ? "scene old" : "scene"} aria-label={`${scene.place}, ${scene.lines[0]?.clock ?? ""}`}>
    <h2>{scene.place} <span>{scene.who}</span></h2>
    {scene.lines.map((line, at) => [
      line.talk && scene.lines[at - 1]?.talk?.number !== line.talk.number && <TalkHead key={`talk ${line.id}`} line={line} />,
      <LineView key={line.id} line={line} clock={scene.lines[at - 1]?.clock !== line.clock} on={line.id === on} />,
    ])}
  </section>
));

/** What a talk is about; those who came in between are told between its turns. */
function TalkHead({ line }: { line: Line }) {
  return <h3 class="talk">{line.talk?.about ? `A talk: ${line.talk.about}` : "They talk"}</h3>;
}

const LineView = memo(({ line, clock, on }: { line: Line; clock: boolean; on: boolean }) => (
  <>
    <div id={`line-${line.id}`} class={`ln w${line.weight}${line.talk ? " turn" : ""}${on ? " on cursor" : ""}`} role="button" tabIndex={-1} aria-current={on ? "true" : undefined} onClick={(event) => clicked(event, line)}>
      <time class={clock ? "" : "vh"}>{line.clock}</time>
      {!clock && <span aria-hidden="true" />}
      <span>
        <Told line={line} />
        {line.more?.map((one) => <Told key={one.id} line={one} />)}
      </span>
    </div>
    {line.irony && <Irony line={line} />}
    {line.talk?.ends && <p class="talk">{ENDS[line.talk.ends] ?? line.talk.ends}</p>}
  </>
));

/** How a talk ends, in words to be read; a new way is told as it is called. */
const ENDS: Record<string, string> = {
  "all is said": "All is said.", "nothing is said": "Nothing more is said.", "A loses heart": "Heart is lost.",
  "A is called away": "Somebody is called away.", "it goes on too long": "It has gone on long enough.",
  "somebody breaks in": "Somebody has broken in.",
};

/** What happens, is said or thought; each has its own why. */
function Told({ line }: { line: Line }) {
  if (line.kind === "thought") return <em data-line={line.id}><Words line={line} /></em>;
  if (line.kind !== "said") return <Words line={line} />;
  return <span class="say"><b title={line.speaker ?? ""}>{line.speaker}</b><span>{quoted(line.words || line.text)}</span></span>;
}

const quoted = (words: string): string => (/^[“"«]/.test(words) ? words : `“${words}”`);

function Words({ line }: { line: Line }) {
  if (!line.parts?.length) return <>{line.text}</>;
  return <>{line.parts.map((part, at) => (part.person ? <span class="who" key={at} data-person={part.person}>{part.text}</span> : part.text))}</>;
}

/** A click on a name asks for the mind, one elsewhere in the line why it happened. */
function clicked(event: MouseEvent, line: Line): void {
  const target = event.target as HTMLElement;
  const person = target.dataset["person"];
  const thought = target.closest<HTMLElement>("[data-line]")?.dataset["line"];
  if (!person) return void whyLine(line, thought);
  select(line);
  unfold(person);
  store.pane.value = "panel";
}

function Irony({ line }: { line: Line }) {
  const hears = line.irony?.hears;
  const then = hears == null ? undefined : store.lines.value.find((one) => one.minute >= hears);
  return (
    <p class="irony">
      <span>{line.irony?.text}</span>
      {then && <> <button type="button" tabIndex={-1} onClick={() => selectMinute(then.minute)}>The truth comes at {then.clock}</button></>}
    </p>
  );
}

function End() {
  const opening = store.starting.value !== null || store.files.value.length === 0;
  if ((store.playing.value || opening) && store.scenes.value.length === 0)
    return <p class="void" role="status">{store.starting.value ?? "The curtain is about to rise"}…</p>;
  if (!store.playing.value && store.scenes.value.length === 0)
    return <p class="void">{store.sound.value ? "Nobody does anything yet. Give somebody a place and a wish." : "The story begins once the text is mended."}</p>;
  if (store.stopped.value) return (
    <p class="until"><span>{store.stopped.value}</span><button type="button" class="link" onClick={() => void furtherOn()}>Play on</button></p>
  );
  return (
    <p class="until">
      <span>{store.playing.value ? "playing…" : `played to ${store.until.value}`}</span>
      {store.playing.value && <button type="button" class="link" onClick={stopPlaying}>Stop</button>}
    </p>
  );
}

function keyed(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || (event.target as HTMLElement).closest("button")) return;
  const lines = store.lines.value;
  const at = lines.findIndex((line) => line.id === store.selected.value);
  const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: lines.length - 1 }[event.key];
  const line = to === undefined ? undefined : lines[Math.min(to, lines.length - 1)];
  const chosen = lines[at];
  if (line) select(line);
  else if (event.key === "Enter" && chosen) void whyLine(chosen);
  else return;
  event.preventDefault();
}
