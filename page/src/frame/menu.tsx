import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Props {
  label: ComponentChildren;
  name?: string;
  class?: string;
  right?: boolean;
  /** Opens upward. */
  up?: boolean;
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a menu: arrows go through it, Escape closes it. */
export function Menu(props: Props) {
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    holder.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    items(holder.current)[0]?.focus();
    const away = (event: Event): void => {
      if (!holder.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);
  return (
    <div class="holder" ref={holder} onKeyDown={(event) => open && keyed(event, holder.current, close)}>
      <button type="button" class={props.class} aria-haspopup="menu" aria-expanded={open} aria-label={props.name} onClick={() => setOpen(!open)}>
        {props.label}
      </button>
      {open && <div class={["menu", props.right && "right", props.up && "up"].filter(Boolean).join(" ")} role="menu">{props.children(close)}</div>}
    </div>
  );
}

function items(holder: HTMLElement | null): HTMLElement[] {
  return [...(holder?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function keyed(event: KeyboardEvent, holder: HTMLElement | null, close: () => void): void {
  const all = items(holder);
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (event.key === "Escape") close();
  else if (event.key === "Tab") return close();
  else if (to !== undefined) all[(to + all.length) % all.length]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** `alone`: it is on or off by itself, and not one of several. */
export function Item(props: { run: () => void; checked?: boolean; alone?: boolean; children: ComponentChildren }) {
  const role = props.checked === undefined ? "menuitem" : props.alone ? "menuitemcheckbox" : "menuitemradio";
  return (
    <button type="button" role={role} aria-checked={props.checked} tabIndex={-1} onClick={props.run}>
      {props.children}
    </button>
  );
}
