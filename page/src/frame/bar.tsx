/** The bar: which world, which chance, whose eyes, and what can be done with it. */
import { exportReport, exportZip, importZip } from "../share/files";
import { backToBefore } from "../model/begin";
import * as store from "../model/store";
import { beginPart } from "../part/state";
import { roll, seeBy, setSeed } from "../model/story";
import { Die, Dots, Pin } from "./icons";
import { Item, Menu } from "./menu";

export function Bar() {
  return (
    <header class="bar">
      <h1 class="mark">Much Ado</h1>
      <WorldMenu />
      <span class="sp" />
      {store.view.value !== "part" && <Controls />}
      {store.view.value === "part" && <button type="button" class="btn line" onClick={() => (store.view.value = "page")}>Leave the part</button>}
    </header>
  );
}

function Controls() {
  return (
    <>
      <SeedGroup />
      <Eyes />
      {store.view.value === "whatif"
        ? <button type="button" class="btn wide" onClick={() => (store.view.value = "page")}>Back to the story</button>
        : <button type="button" class="btn wide" onClick={() => (store.view.value = "whatif")}>What if…</button>}
      <button type="button" class="btn wide" onClick={() => (store.sheet.value = "share")}>Share</button>
      <PartMenu />
      <More />
    </>
  );
}

function WorldMenu() {
  const title = store.world.value.title || store.world.value.name || "A world";
  return (
    <Menu class="world" label={`${title} ▾`} name={`World: ${title}`}>
      {(close) => (
        <>
          <Item run={() => (close(), (store.sheet.value = "templates"))}>New, or another world…</Item>
          <Item run={() => (close(), void importZip())}>Open a zip or files…</Item>
          {store.before.value && <Item run={() => (close(), void backToBefore())}>Back to what I wrote before</Item>}
          <hr />
          <Item run={() => (close(), void exportZip())}>Save as zip</Item>
          <Item run={() => (close(), void exportReport())}>Save the story as one HTML page</Item>
          <hr />
          <Item run={() => (close(), (store.sheet.value = "find"))}>Find in the story…</Item>
          <Item run={() => (close(), (store.sheet.value = "pictures"))}>Pictures…</Item>
          <Item run={() => (close(), (store.sheet.value = "tests"))}>Story tests…</Item>
          <Item run={() => (close(), (store.sheet.value = "rehearsal"))}>Rehearse…</Item>
          <Item run={() => (close(), (store.sheet.value = "keys"))}>Keys and help</Item>
        </>
      )}
    </Menu>
  );
}

function SeedGroup() {
  const pinned = store.pinned.value;
  return (
    <div class="grp wide" role="group" aria-label="Seed">
      <label class="lab" for="seed">Seed</label>
      <input id="seed" class="num" inputMode="numeric" value={store.seed.value} onChange={(event) => typed(event.currentTarget)} />
      <button type="button" title="Roll another seed (R)" disabled={pinned} onClick={roll}><Die /> Roll</button>
      <button type="button" aria-pressed={pinned} title="Keep this seed (P)" aria-label="Keep this seed" onClick={() => (store.pinned.value = !pinned)}><Pin /></button>
    </div>
  );
}

function typed(input: HTMLInputElement): void {
  const seed = Number.parseInt(input.value, 10);
  if (Number.isSafeInteger(seed) && seed >= 0) setSeed(seed);
  else input.value = String(store.seed.value);
}

function Eyes() {
  const who = store.eyes.value;
  return (
    <div class="wide">
      <Menu class="grp" right label={<span><span class="lab">Seen by&nbsp;</span><b>{who ?? "everyone"} ▾</b></span>}>
        {(close) => [
          <Item key="" checked={who === null} run={() => (close(), seeBy(null))}>everyone</Item>,
          ...store.cast.value.map(({ name, title }) => <Item key={name} checked={who === name} run={() => (close(), seeBy(name))}>{title || name}</Item>),
        ]}
      </Menu>
    </div>
  );
}

function PartMenu() {
  return (
    <Menu class="btn main" right label="Play a part">
      {(close) => (
        <>
          <h3 class="sc">Whose?</h3>
          {store.cast.value.map(({ name, title }) => <Item key={name} run={() => (close(), beginPart(name))}>{title || name}</Item>)}
          {store.cast.value.length === 0 && <Item run={close}>Nobody is there yet.</Item>}
        </>
      )}
    </Menu>
  );
}

function More() {
  return (
    <div class="narrow">
      <Menu class="btn" right name="Seed, eyes, what if, share" label={<Dots />}>
        {(close) => (
          <>
            <Item run={() => (close(), roll())}>Roll another seed ({store.seed.value})</Item>
            <Item checked={store.pinned.value} alone run={() => (close(), (store.pinned.value = !store.pinned.value))}>Keep this seed</Item>
            <Item run={() => (close(), (store.view.value = store.view.value === "whatif" ? "page" : "whatif"))}>
              {store.view.value === "whatif" ? "Back to the story" : "What if…"}
            </Item>
            <Item run={() => (close(), (store.sheet.value = "share"))}>Share</Item>
            <h3 class="sc">Seen by</h3>
            <Item checked={store.eyes.value === null} run={() => (close(), seeBy(null))}>everyone</Item>
            {store.cast.value.map(({ name, title }) => <Item key={name} checked={store.eyes.value === name} run={() => (close(), seeBy(name))}>{title || name}</Item>)}
          </>
        )}
      </Menu>
    </div>
  );
}
