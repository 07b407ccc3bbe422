/** Who knows of what is asked about: when they came to, from whom, and as what; who never heard of it. */
import { useState } from "preact/hooks";
import { engine, say } from "../model/asks";
import * as store from "../model/store";
import { whyAsk } from "../model/story";
import type { Knower, Of } from "../model/types";

/** Asked for when it is opened; nobody knows of feelings in this way. */
export function Knowing({ of }: { of: Of | null }) {
  if (!of || of.feeling !== undefined) return null;
  return <Known key={`${store.until.value} ${JSON.stringify(of)}`} of={of} />;
}

function Known({ of }: { of: Of }) {
  const [found, setFound] = useState<Knower[] | null>(null);
  const opened = (event: Event): void => {
    if (found || !(event.currentTarget as HTMLDetailsElement).open) return;
    engine.ask<{ people: Knower[] }>("knowers", { of }).then((answer) => setFound(answer.people), say);
  };
  const never = found?.filter((one) => one.state === "never") ?? [];
  return (
    <div class="sect">
      <details class="knowers" onToggle={opened}>
        <summary><h3 class="sc">Who knows of it</h3></summary>
        {!found && <p class="note">Asking…</p>}
        <ul class="know">
          {found?.filter((one) => one.state !== "never").map((one) => <KnowerView key={one.person} one={one} />)}
        </ul>
        {never.length > 0 && <p class="note">{found?.length === never.length ? "Nobody has heard of it." : `Not heard of it: ${never.map((one) => one.person).join(", ")}.`}</p>}
      </details>
    </div>
  );
}

const TAGS = { wrong: "wrong", so: "so", open: "?", never: "" };

function KnowerView({ one }: { one: Knower }) {
  const ask = one.ask;
  return (
    <li>
      <button type="button" class="bel" title="Why?" onClick={() => ask && void whyAsk({ minute: store.lines.value.at(-1)?.minute ?? store.minute.value, ...ask })}>
        <span class={`tag ${one.state}`}>{TAGS[one.state]}</span><b>{one.person}</b> {one.how}
        <small>{[one.way, one.when].filter(Boolean).join(", ")}</small>
      </button>
    </li>
  );
}
