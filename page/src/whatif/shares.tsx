/** How often what comes about: circle as it was, diamond with the change, lines for how sure that is. */
import { signal } from "@preact/signals";
import * as store from "../model/store";
import { setSeed } from "../model/story";
import type { Found, ShareRow } from "../model/types";
import { changes, failed, running, seek, seeking, shares, stop } from "./state";

export function SharesPanel() {
  const found = shares.value;
  const busy = running.value === "shares" || running.value === "differ";
  return (
    <aside class="sh" aria-label="In 100 seeds" tabIndex={0}>
      <h2 class="sc">In {found?.of ?? 100} seeds <span class="num">{found ? `${found.played} of ${found.of} played` : busy ? "first the two stories" : ""}</span></h2>
      {busy && <div class="progress"><i style={{ "--v": `${found ? (100 * found.played) / found.of : 2}%` }} /></div>}
      <p class="key"><span><i />as it was</span><span><i class="c" />with the change</span><span>of 100</span></p>
      {failed.value && <p class="note">{failed.value}</p>}
      <ol class="rows">{found?.rows.map((row) => <Row key={row.words} row={row} />)}</ol>
      {found && found.rows.length === 0 && <p class="note">This world has no story tests whose share could be compared. Write some in a file of tests.</p>}
      {found && <p class="note">Lines are 95 % intervals. A seed shows it: as it was on the left, with the change on the right.</p>}
      {running.value === "shares" && <div class="acts"><button type="button" class="btn line" onClick={stop}>Stop</button></div>}
      <Seek />
    </aside>
  );
}

function Row({ row }: { row: ShareRow }) {
  const [was, now] = [row.as_it_was, row.changed];
  const label = `${row.words}: as it was ${percent(was[0])} of 100, with the change ${percent(now[0])} of 100`;
  return (
    <li>
      <h3>{row.words}</h3>
      <div class="dots num" role="img" aria-label={label}>
        <span class="ax" />
        <i class="iv" style={interval(was)} /><i class="pt" style={{ "--x": `${100 * was[0]}%` }} />
        <i class="iv c" style={interval(now)} /><i class="pt c" style={{ "--x": `${100 * now[0]}%` }} />
      </div>
      <span class="vals num">
        <span>{percent(was[0])}</span>
        <b>{percent(now[0])}</b>
      </span>
      <p>{inWords(row)}{row.shows !== null && <>. <button type="button" class="link" onClick={() => setSeed(row.shows ?? 0)}>Seed {row.shows} shows it</button></>}</p>
    </li>
  );
}

const interval = ([, low, high]: [number, number, number]) => ({ "--l": `${100 * low}%`, "--r": `${100 - 100 * high}%` });
const percent = (share: number): number => Math.round(100 * share);

function inWords({ none, as_it_was: was, changed: now }: ShareRow): string {
  if (none) return "no difference that could not be chance";
  const by = percent(Math.abs(now[0] - was[0]));
  return now[0] < was[0] ? `less often, by ${by}` : `more often, by ${by}`;
}

const wanted = signal("");

function Seek() {
  const found = seeking.value;
  const busy = running.value === "seek";
  return (
    <div class="sect">
      <h3 class="sc">What would make it so?</h3>
      <form class="acts" onSubmit={(event) => (event.preventDefault(), wanted.value.trim() && void seek(wanted.value.trim()))}>
        <input class="field" style="flex:1" aria-label="What is to come about" placeholder={example()} value={wanted.value} onInput={(event) => (wanted.value = event.currentTarget.value)} />
        {busy ? <button type="button" class="btn line" onClick={stop}>Stop</button> : <button type="submit" class="btn line">Seek</button>}
      </form>
      {found && <p class="note num">{busy ? `tried ${found.tried}${found.of ? ` of ${found.of}` : ""}` : found.found.length === 0 ? "Nothing small was found that would turn it." : `tried ${found.tried}`}</p>}
      <ul>{found?.found.map((one, at) => <li key={at}><Turned one={one} /></li>)}</ul>
    </div>
  );
}

const example = (): string => {
  const [one, other] = store.cast.value;
  return one && other ? `${one.name} makes up with ${other.name}` : "A makes up with B";
};

function Turned({ one }: { one: Found }) {
  const change = one.change;
  const often = one.of > 0 ? ` (in ${one.turned} of ${one.of})` : "";
  if (!change) return <p>{one.words}{often}</p>;
  return <p><button type="button" class="link" onClick={() => (changes.value = [change])}>{one.words}</button>{often}</p>;
}
