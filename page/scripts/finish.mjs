// After the page itself: Pyodide, as small as it can be, and the licences of all that is bundled.
// The same input gives the same bytes: the compressor is JavaScript, and every date is the first that a zip can have.
import { readFileSync, readdirSync, writeFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync, zipSync } from "fflate";
import { compiled } from "./compiled.mjs";

const page = join(dirname(fileURLToPath(import.meta.url)), "..");
const built = process.env.BUILT ?? join(page, "../src/muchado/page/built");
const modules = join(page, "node_modules");
const FIRST_DAY = new Date(1980, 0, 1);

// What nobody needs who neither talks to a network nor starts programs nor debugs.
const NOT_NEEDED = [
  "pdb.py", "bdb.py", "cmd.py", "doctest.py", "unittest/", "pydoc.py", "pydoc_data/", "email/", "http/", "xml/", "xmlrpc/",
  "urllib/request.py", "urllib/robotparser.py", "multiprocessing/", "smtplib.py", "imaplib.py", "poplib.py", "ftplib.py",
  "mailbox.py", "socketserver.py", "_pyio.py", "pickletools.py", "optparse.py", "logging/config.py", "logging/handlers.py",
  "configparser.py", "tarfile.py", "plistlib.py", "turtle", "idlelib/", "tkinter/", "ensurepip/", "venv/", "lib2to3/",
  "distutils/", "test/", "sqlite3/", "curses/", "dbm/", "wsgiref/", "cProfile.py", "profile.py", "profiling/", "pstats.py", "trace.py",
  "tracemalloc.py", "timeit.py", "webbrowser.py", "zipapp.py", "antigravity.py", "this.py", "getpass.py", "gettext.py",
  "cgi.py", "cgitb.py", "netrc.py", "nturl2path.py", "_osx_support.py", "_aix_support.py", "pty.py", "tty.py", "ipaddress.py",
  "mimetypes.py", "asyncio/windows_", "asyncio/proactor_events.py", "_pyrepl/", "pyclbr.py",
  "modulefinder.py", "filecmp.py", "fileinput.py", "sched.py", "shelve.py", "csv.py", "wave.py", "aifc.py", "chunk.py",
  "colorsys.py", "imghdr.py", "sndhdr.py", "xdrlib.py", "uu.py", "quopri.py", "nntplib.py", "telnetlib.py", "tabnanny.py",
  "symtable.py", "compileall.py", "py_compile.py", "cProfile", "pydecimal", "_android_support.py", "_apple_support.py", "_ios_support.py",
  "encodings/cp", "encodings/iso", "encodings/mac_", "encodings/koi8", "encodings/big5", "encodings/euc", "encodings/gb", "encodings/hz",
  "encodings/johab", "encodings/shift", "encodings/mbcs", "encodings/oem", "encodings/ptcp", "encodings/palmos", "encodings/tis",
  "encodings/hp_", "encodings/kz", "encodings/utf_7", "encodings/utf_32", "encodings/uu", "encodings/zlib", "encodings/bz2",
  "encodings/quopri", "encodings/rot", "sysconfig/__main__", "compression/bz2", "compression/lzma", "compression/zstd", "lzma.py", "bz2.py",
  "_sysconfigdata", "_markupbase.py", "sre_", "stringprep.py", "xdrlib.py", "_ast_unparse.py", "concurrent/futures/process.py", "uuid.py",
];

const NEEDED = ["encodings/cp437.py"]; // names in zip archives

const unneeded = (name) => !NEEDED.includes(name) && (NOT_NEEDED.some((one) => name.startsWith(one)) || name.endsWith("/") || name.endsWith("_pydecimal.py"));

async function small(archive) {
  const members = Object.entries(unzipSync(archive)).filter(([name]) => !unneeded(name));
  return zipped(await compiled(members));
}

function zipped(members) {
  const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: FIRST_DAY, os: 3, attrs: 0o644 << 16 });
}

function lock(text) {
  const { info, ...rest } = JSON.parse(text);
  return Buffer.from(JSON.stringify({ ...rest, info, packages: {} }));
}

const read = (name) => readFileSync(join(modules, "pyodide", name));
const uncommented = (bytes) => Buffer.from(bytes.toString().replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"));

const pyodide = {
  "pyodide.mjs": uncommented(read("pyodide.mjs")),
  "pyodide.asm.mjs": uncommented(read("pyodide.asm.mjs")),
  "pyodide.asm.wasm": read("pyodide.asm.wasm"),
  "python_stdlib.zip": await small(read("python_stdlib.zip")),
  "pyodide-lock.json": lock(read("pyodide-lock.json").toString()),
};
writeFileSync(join(built, "pyodide.zip"), zipped(Object.entries(pyodide)));

// ---------------------------------------------------------------- licences

const BUNDLED = [
  "preact", "@preact/signals", "@preact/signals-core", "@codemirror/state", "@codemirror/view", "@codemirror/language",
  "@codemirror/autocomplete", "@codemirror/commands", "@lezer/common", "@lezer/highlight", "@marijn/find-cluster-break",
  "crelt", "style-mod", "w3c-keyname", "pyodide",
];

function licence(name) {
  const folder = join(modules, name);
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf-8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const kept = join(page, "licences", `${about.license}.txt`);
  const text = file ? readFileSync(join(folder, file), "utf-8") : existsSync(kept) ? readFileSync(kept, "utf-8") : "";
  if (!text) throw new Error(`${name} says ${about.license}, and its text is nowhere.`);
  return `${name} ${about.version} (${about.license})\n\n${text.trim()}\n`;
}

const more = readdirSync(join(page, "licences")).filter((one) => one.startsWith("Python")).map((one) => readFileSync(join(page, "licences", one), "utf-8").trim() + "\n");
const line = `\n${"-".repeat(100)}\n\n`;
const head = "What the page is made of besides Much Ado, and under which terms.\n";
writeFileSync(join(built, "licences.txt"), [head, ...BUNDLED.map(licence), ...more].join(line));
