import type { Link, Listener } from "./link";

const KEPT = "muchado-token";

/** The token that `muchado edit` gave in the address; it is taken out of there, so that it is not shared by mistake. */
function token(): string {
  const found = /[#&]token=([\w-]+)/.exec(location.hash)?.[1];
  if (found) {
    sessionStorage.setItem(KEPT, found);
    const rest = location.hash.replace(/[#&]token=[\w-]+/, "").replace(/^&/, "#");
    history.replaceState(null, "", location.pathname + location.search + rest);
  }
  return found ?? sessionStorage.getItem(KEPT) ?? "";
}

/** The engine of `muchado edit`: one socket to this machine, opened anew when it breaks. */
export class SocketLink implements Link {
  private socket: WebSocket | null = null;
  private waiting: string[] = [];
  private tries = 0;
  private readonly token = token();

  constructor(private readonly to: Listener) {
    this.open();
  }

  send(text: string): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(text);
    else this.waiting.push(text);
  }

  restart(): void {
    this.waiting = [];
    this.socket?.close();
  }

  private open(): void {
    this.to.starting("Connecting to Much Ado on this machine");
    const address = new URL("socket", location.href);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    address.hash = address.search = "";
    const socket = new WebSocket(address, ["muchado", this.token]);
    socket.onopen = () => {
      this.tries = 0;
      this.to.starting(null);
      for (const text of this.waiting.splice(0)) socket.send(text);
    };
    socket.onmessage = (event) => this.to.receive(String(event.data));
    socket.onclose = () => this.again();
    this.socket = socket;
  }

  private again(): void {
    this.waiting = [];
    this.to.lost("Much Ado on this machine does not answer. Is `muchado edit` still running?");
    this.tries += 1;
    setTimeout(() => this.open(), Math.min(400 * 2 ** this.tries, 8000));
  }
}
