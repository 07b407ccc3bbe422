/** What if, as a sentence: each underlined part can be another. */
import * as store from "../model/store";
import { when } from "../model/clock";
import type { Change } from "../model/types";
import { alter, alterables, changed, changes, contrary, from, type Alterable, type Alterables } from "./state";

export function Question() {
  const all = alterables.value;
  const minute = from.value;
  return (
    <section class="ask" aria-label="The change">
      <h2>What if {all && changes.value.map((change, at) => [at > 0 && " and ", <One key={at} at={at} change={change} all={all} />])}
        {", "}<select class="x" aria-label="From when on" value={minute === null ? "" : String(minute)} onChange={(event) => (from.value = event.currentTarget.value ? Number(event.currentTarget.value) : null)}>
          <option value="">from the start</option>
          <option value={String(store.minute.value)}>from {when(store.scenes.value, store.minute.value)} on</option>
          {minute !== null && minute !== store.minute.value && <option value={String(minute)}>from {when(store.scenes.value, minute)} on</option>}
        </select>?
      </h2>
      {all && <span>
        <button type="button" class="btn line" onClick={() => (changes.value = [...changes.value, changed("trait", all.people[0], all)])}>Add another</button>
        {changes.value.length > 1 && <button type="button" class="btn" onClick={() => (changes.value = changes.value.slice(0, -1))}>One less</button>}
      </span>}
    </section>
  );
}

const KINDS: Record<Change["kind"], string> = {
  belief: "did not believe", trait: "were otherwise by nature", feeling: "felt otherwise", absent: "were not there", forbid: "nobody could",
};

function One({ at, change, all }: { at: number; change: Change; all: Alterables }) {
  const person = all.people.find((one) => one.name === change.person);
  const set = (more: Partial<Change>): void => alter(at, { ...change, ...more });
  const again = (kind: Change["kind"], who: Alterable | undefined): void => alter(at, changed(kind, who, all));
  const kind = (
    <Pick label="What is otherwise" value={change.kind} of={Object.entries(KINDS)} set={(value) => again(value as Change["kind"], person ?? all.people[0])} />
  );
  if (change.kind === "forbid") return <>{kind} <Acts change={change} all={all} set={set} /></>;
  const who = <Pick label="Who" value={change.person ?? ""} of={all.people.map((one) => [one.name, one.title || one.name])} set={(name) => again(change.kind, all.people.find((one) => one.name === name))} />;
  return <>{who} {kind}{change.kind === "absent" ? "" : " "}<Rest change={change} person={person} all={all} set={set} /></>;
}

interface RestProps { change: Change; person: Alterable | undefined; all: Alterables; set: (more: Partial<Change>) => void }

function Rest({ change, person, all, set }: RestProps) {
  switch (change.kind) {
    case "belief": return <>that <Pick label="What" value={change.sentence ?? ""} of={[...new Set([change.sentence ?? "", ...(person?.beliefs ?? []).map((one) => one.sentence)])].map((one) => [one, one])} set={(sentence) => set({ sentence })} /></>;
    case "trait": {
      const traits = person?.traits ?? [];
      const pick = (name: string): void => set({ name, amount: contrary(traits.find((one) => one.name === name)) });
      return (
        <>: <Pick label="Trait" value={change.name ?? ""} of={names([...traits.map((one) => one.name), ...(all.traits ?? [])])} set={pick} />
          {" "}<Amount change={change} least={0} set={set} /></>
      );
    }
    case "feeling": return (
      <>: <Pick label="Feeling" value={change.name ?? ""} of={names([...(person?.feelings ?? []).map((one) => one.name), ...(all.feelings ?? [])])} set={(name) => set({ name })} />
        {" toward "}<Pick label="Toward whom" value={change.toward ?? ""} of={[["", "nobody"], ...all.people.filter((one) => one.name !== change.person).map((one): [string, string] => [one.name, one.title || one.name])]} set={(toward) => set({ toward: toward || null })} /> <Amount change={change} least={-100} set={set} /></>
    );
    default: return null;
  }
}

const names = (all: string[]): [string, string][] => [...new Set(all)].map((one) => [one, one]);

function Acts({ change, all, set }: { change: Change; all: Alterables; set: (more: Partial<Change>) => void }) {
  const acts = all.acts.map((one): [string, string] => [one.name, one.name]);
  return <Pick label="Act" value={change.act ?? ""} of={acts} set={(act) => set({ act })} />;
}

function Pick(props: { label: string; value: string; of: [string, string][]; set: (value: string) => void }) {
  return (
    <select aria-label={props.label} value={props.value} onChange={(event) => props.set(event.currentTarget.value)}>
      {props.of.map(([value, words]) => <option key={value} value={value}>{words}</option>)}
    </select>
  );
}

function Amount({ change, least, set }: { change: Change; least: number; set: (more: Partial<Change>) => void }) {
  const typed = (input: HTMLInputElement): void => {
    const amount = Math.round(Number(input.value));
    if (input.value.trim() && amount >= least && amount <= 100) set({ amount });
    else input.value = String(change.amount ?? 0);
  };
  return <input class="num" inputMode="numeric" aria-label={`How much, ${least} to 100`} value={change.amount ?? 0} onChange={(event) => typed(event.currentTarget)} />;
}
