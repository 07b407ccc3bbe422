/** Why: the chain backwards, how it was chosen, who told. */
import { Tick } from "../frame/icons";
import { Sheet } from "../frame/sheet";
import { whenInFull } from "../model/clock";
import * as store from "../model/store";
import { closeWhy, showRule, whyAsk, whyBack, whyOther } from "../model/story";
import type { Change, Link, Of, Rule, Teller, Why } from "../model/types";
import { beginWith, tryOut } from "../whatif/state";
import { Knowing } from "./knowing";
import { Waterfall } from "./waterfall";

export function WhyPanel() {
  const found = store.why.value;
  if (!found) return null;
  const clock = whenInFull(store.scenes.value, found.minute);
  return (
    <aside class={store.asking.value ? "whyp asking" : "whyp"} id="panel" aria-label="Why" tabIndex={0}>
      <div class="top">
        <p class="sc num">Why · {clock}</p>
        <span>
          {store.trail.value.length > 1 && <button type="button" class="close" aria-label="Back" title="Back" onClick={whyBack}>←</button>}
          <button type="button" class="close" aria-label="Close" title="Close (Esc)" onClick={closeWhy}>×</button>
        </span>
      </div>
      <h2 class="q">{bare(found.sentence, null)}.</h2>
      <Chain found={found} ask={(of) => void whyAsk(of)} />
      {(store.proof.value?.proved ?? found.proved) && <Badge words={store.proof.value?.proved ?? found.proved ?? ""} change={store.proof.value?.change ?? null} />}
      <Grounds found={found} />
      <Knowing of={store.trail.value.at(-1) ?? null} />
      <div class="acts"><button type="button" class="btn main" onClick={() => beginWith(found)}>What if it had been otherwise?</button></div>
    </aside>
  );
}

type Ask = (of: Of) => void;

/** The same, of the story in which something is otherwise: over the two columns. */
export function OtherSheet() {
  const found = store.otherWhy.value;
  if (!found) return null;
  return (
    <Sheet title={`${bare(found.sentence, null)}.`}>
      <Chain found={found} ask={(of) => void whyOther(of)} />
      <Grounds found={found} />
    </Sheet>
  );
}

function Chain({ found, ask }: { found: Why; ask: Ask }) {
  return (
    <>
      {found.chain.length === 0 && <p class="note">No reason is kept for this.</p>}
      <ol class="chain">{found.chain.map((link, at) => <ChainLink key={at} link={link} first={at === 0} further={ask} />)}</ol>
    </>
  );
}

/** How it was chosen, and from whom one has it. */
function Grounds({ found }: { found: Why }) {
  return (
    <>
      {found.parts.length > 0 && <Choice why={found} />}
      {found.told_by.length > 0 && (
        <div class="sect"><h3 class="sc">Who told it</h3><ul class="know">{found.told_by.map((one, at) => <li key={at}>{toldBy(one)}</li>)}</ul></div>
      )}
    </>
  );
}

function Badge({ words, change }: { words: string; change: Change | null }) {
  return (
    <p class="badge"><Tick /><span>{proof(words)}{change && <> <button type="button" class="link" onClick={() => tryOut(change)}>Show both</button></>}</span></p>
  );
}

function proof(words: string) {
  const found = /^(Proved[.:]?)\s*(.*)$/s.exec(words);
  return found ? <><b>{found[1]}</b> {found[2]}</> : <><b>Proved.</b> {words}</>;
}

function ChainLink({ link, first, further }: { link: Link; first: boolean; further: Ask }) {
  const ask = link.ask ?? (link.event === null ? null : { event: link.event });
  const words = (
    <>{bare(link.sentence, link.because)}{link.because && <>, <i>because</i> {link.because.replace(/^because\s+/, "")}</>}.</>
  );
  return (
    <li>
      <p>{ask && !first ? <button type="button" title="Why that?" onClick={() => further(ask)}>{words}</button> : words}</p>
      <small>
        {link.clock && <span class="num">{link.clock}</span>}
        {link.rule && <RuleLink rule={link.rule} />}
      </small>
    </li>
  );
}

/** A sentence without its reason and its minute: they stand beside it. */
function bare(sentence: string, because: string | null): string {
  const ended = sentence.trim().replace(/\.$/, "");
  const reason = because ? `, because ${because.replace(/\.$/, "")}` : "";
  const alone = reason && ended.endsWith(reason) ? ended.slice(0, -reason.length) : ended;
  return alone.replace(/\s*\((?:[^()]*, )?\p{L}+ \d{1,2}:\d\d\)$/u, "");
}

function toldBy(one: string | Teller): string {
  if (typeof one === "string") return one;
  const who = one.person ? `${one.person}${one.claimed ? ` said: ${one.claimed}` : ""}` : one.source;
  const clock = /\d{1,2}:\d\d$/.exec(one.since)?.[0];
  const how = one.person && one.source !== one.person && one.source !== "told" ? one.source : "";
  return [who, how, clock].filter(Boolean).join(", ");
}

function RuleLink({ rule }: { rule: Rule }) {
  const words = rule.name ? `${rule.kind} “${rule.name}”` : `${store.plain(rule.file.split("/").pop() ?? "")}, line ${rule.line}`;
  return <button type="button" class="link" onClick={() => showRule(rule.file, rule.line)}>{words}</button>;
}

function Choice({ why }: { why: Why }) {
  const ahead = why.next && why.total !== null ? why.total.points - why.next.points : null;
  return (
    <div class="sect">
      <h3 class="sc">How it was chosen</h3>
      <Waterfall parts={why.parts} total={why.total?.points ?? null} named={why.total?.words} next={why.next} />
      {why.note && <p class="note">{why.note}</p>}
      {ahead !== null && <p class="note">{ahead > 0 ? `Ahead by ${ahead}.` : "It could as well have been the other: chance decided."}</p>}
    </div>
  );
}
