/** What people have in mind at the minute of the flag: where they are wrong first, then what they want and feel. */
import * as store from "../model/store";
import { unfold, whyAsk } from "../model/story";
import { when } from "../model/clock";
import { colourOf, dash } from "../story/strip";
import { Weighing } from "./weighing";
import type { Claim, Feeling, Line, Mind, Others } from "../model/types";

export function Minds() {
  const clock = when(store.scenes.value, store.minute.value).split(" ").pop() ?? "";
  const all = store.unfolded.value === null;
  return (
    <aside class={store.asking.value ? "minds asking" : "minds"} id="panel" aria-label="Minds" tabIndex={0}>
      <h2><span class="sc num">Minds at {clock}</span>{!all && <button type="button" onClick={() => unfold(null)}>all</button>}</h2>
      {store.minds.value.length === 0 && <p class="note">{store.asking.value ? "Asking…" : "Nobody is there to have anything in mind."}</p>}
      {ordered(store.minds.value).map((mind) => <MindView key={mind.person} mind={mind} whole={mind.person === store.unfolded.value} />)}
    </aside>
  );
}

/** The line that is marked, or else what happens at this minute. */
function present(): Line | undefined {
  const lines = store.lines.value;
  return lines.find((one) => one.id === store.selected.value) ?? lines.findLast((one) => one.minute <= store.minute.value) ?? lines[0];
}

/** Whoever takes part in the line that is marked comes first. */
function ordered(minds: readonly Mind[]): Mind[] {
  const line = present();
  const rank = (mind: Mind): number => {
    if (mind.person === store.unfolded.value) return -1;
    const at = line?.who.indexOf(mind.person) ?? -1;
    return at < 0 ? 100 - mind.wrong.count : at;
  };
  const found = minds.slice().sort((one, other) => rank(one) - rank(other));
  return store.unfolded.value === null ? found : found.filter((mind) => mind.person === store.unfolded.value);
}

/** Whether somebody takes part in the line that is marked. */
function taking(mind: Mind): boolean {
  const line = present();
  return line?.who.slice(0, 3).includes(mind.person) ?? false;
}

/** What matters to the present line: wrong first, then what was learned last, then what is about those in it. */
function telling(mind: Mind, near: boolean): Claim[] {
  const line = present();
  const rank = (claim: Claim): number =>
    (claim.state === "wrong" ? 100 : 0) - (claim.often ? 50 : 0) + (claim.source === "from the start" ? 0 : 10) + (line?.who.filter((name) => claim.sentence.includes(name)).length ?? 0);
  const sorted = mind.claims.slice().sort((one, other) => rank(other) - rank(one));
  return near ? sorted.slice(0, 3) : sorted.filter((claim) => claim.state === "wrong").slice(0, 1);
}

function MindView({ mind, whole }: { mind: Mind; whole: boolean }) {
  const shape = store.strip.value?.people.find((one) => one.name === mind.person);
  const wrong = mind.wrong.count > 0;
  const near = whole || taking(mind);
  const claims = whole ? mind.claims : telling(mind, near);
  const feelings = whole ? mind.feelings : mind.feelings.slice(0, near ? 3 : 0);
  return (
    <div class="mind">
      <button type="button" class="whose" aria-expanded={whole} title={mind.person} onClick={() => unfold(whole ? null : mind.person)}>
        <i class={`sw${shape ? dash(shape) : ""}`} style={shape ? { "--c": colourOf(shape) } : {}} />
        <b>{mind.person}</b>
        <span class={wrong ? "r w" : "r"}>{wrong ? `wrong in ${mind.wrong.count} of ${mind.wrong.of}` : `${mind.wrong.of} beliefs`}</span>
      </button>
      {mind.place && <p>{sentence(mind.place)}</p>}
      {claims.filter((claim) => !claim.often).map((claim, at) => <ClaimView key={at} claim={claim} />)}
      {[...byOften(claims)].map(([act, some]) => <OftenView key={act} act={act} claims={some} />)}
      {wanting(mind, whole) && <p>{wanting(mind, whole)}</p>}
      {feelings.length > 0 && <div class="sub">{feelings.map((one, at) => <FeelingView key={at} person={mind.person} feeling={one} />)}</div>}
      {whole && mind.others.length > 0 && (
        <div class="sect"><h3 class="sc">Takes it that others know</h3>
          {mind.others.map((one) => <OthersView key={one.person} others={one} />)}
        </div>
      )}
      {whole && <Weighing person={mind.person} />}
    </div>
  );
}

/** What was done by many to many: small talk, say. It stands folded, so that the rest is seen. */
function byOften(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) if (claim.often) found.set(claim.often, [...(found.get(claim.often) ?? []), claim]);
  return found;
}

function OftenView({ act, claims }: { act: string; claims: readonly Claim[] }) {
  return (
    <details class="option">
      <summary><span>{sentence(act).replace(/\.$/, "")}</span><b class="num">{claims.length}</b></summary>
      {claims.map((claim, at) => <ClaimView key={at} claim={claim} />)}
    </details>
  );
}

function OthersView({ others }: { others: Others }) {
  return (
    <details class="option">
      <summary><span>{others.title}</span><b class="num">{others.claims.length}</b></summary>
      {others.claims.map((claim, at) => <ClaimView key={at} claim={{ ...claim, sentence: claim.known }} />)}
    </details>
  );
}

function wanting(mind: Mind, whole: boolean): string {
  const all = [...(mind.aims ?? []), ...mind.wants.map((want) => want.words)];
  return (whole ? all : all.slice(0, 2)).map(sentence).join(" ");
}

const sentence = (words: string): string => {
  const found = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(found) ? found : `${found}.`;
};

const TAGS = { wrong: "wrong", so: "so", open: "?" };

function ClaimView({ claim }: { claim: Claim }) {
  const about = [claim.how, claim.source].filter(Boolean).join(", ");
  const inside = (
    <>
      <span class={`tag ${claim.state}`}>{TAGS[claim.state] ?? "?"}</span><q>{sentence(claim.sentence)}</q>
      {about && <small>{sentence(about)}</small>}
    </>
  );
  const ask = claim.ask;
  if (!ask) return <p class="bel">{inside}</p>;
  return <button type="button" class="bel" title="Why?" onClick={() => void whyAsk({ minute: store.minute.value, ...ask })}>{inside}</button>;
}

function FeelingView({ person, feeling }: { person: string; feeling: Feeling }) {
  const words = feeling.toward ? `${feeling.name} toward ${feeling.toward}` : feeling.name;
  const ask = (): void => void whyAsk({
    person, feeling: feeling.name, minute: store.minute.value, ...(feeling.toward ? { toward: feeling.toward } : {}),
  });
  return (
    <button type="button" class="feel" title="Why?" onClick={ask}>
      <span>{words}</span><i class={feeling.amount < 0 ? "less" : ""} style={{ "--v": `${Math.min(100, Math.abs(feeling.amount))}%` }} /><span class="num">{feeling.amount}</span>
    </button>
  );
}
