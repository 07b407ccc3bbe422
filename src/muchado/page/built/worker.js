var e=`muchado ${new URL(`.`,self.location.href).href} memory`;async function t(t){try{let n=(await(await caches.open(e)).match(await i(t)))?.body?.pipeThrough(new DecompressionStream(`gzip`));return n?new Uint8Array(await new Response(n).arrayBuffer()):null}catch{return null}}async function n(t,n){let r=new Response(n.makeMemorySnapshot()).body?.pipeThrough(new CompressionStream(`gzip`)),a=await caches.open(e);for(let e of await a.keys())await a.delete(e);r&&await a.put(await i(t),new Response(r))}async function r(){await caches.delete(e)}async function i(e){return`memory/${[...new Uint8Array(await crypto.subtle.digest(`SHA-256`,e))].map(e=>e.toString(16).padStart(2,`0`)).join(``)}`}var a=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),o=function(e,t){return new URL(e,t).href},s={},c=function(e){return e.pathname.endsWith(`.css`)},l=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},u=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),u=i?.nonce||i?.getAttribute(`nonce`);function d(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function f(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=d(t.map(t=>{t=o(t,n);let r=f(t),i=c(r);return l(s,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:a,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,u&&t.setAttribute(`nonce`,u),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},d=new URL(`.`,self.location.href),f=new URL(`pyodide/`,d).href,p=()=>void 0;async function m(e){let t=await _({});return t.FS.writeFile(`/home/muchado.zip`,new Uint8Array(e)),t.runPython(y+b),t}async function h(e,t){let n=await _({_makeSnapshot:!0});return n.FS.writeFile(`/home/muchado.zip`,new Uint8Array(e)),t&&n.FS.writeFile(`/home/world.json`,new Uint8Array(t)),n.runPython(y+b+x),n}async function g(e){let t=await _({_loadSnapshot:e,createPyodideModule:t=>v(t,e.length)});return t.runPython(`awake()`),t}async function _(e){let{loadPyodide:t}=await u(async()=>{let{loadPyodide:e}=await import(`${f}pyodide.mjs`);return{loadPyodide:e}},[],import.meta.url);return t({indexURL:f,stdout:p,stderr:p,...e})}async function v(e,t){let{default:n}=await u(async()=>{let{default:e}=await import(`${f}pyodide.asm.mjs`);return{default:e}},[],import.meta.url),r=await n(e);return r.growMemory(t),r}var y=`
import sys
import zipfile
sys.dont_write_bytecode = True
sys.path.insert(0, "/home/muchado")
zipfile.ZipFile("/home/muchado.zip").extractall("/home/muchado")
`,b=`
from muchado.page.session import Session
session = Session()
`,x=`
import gc
import importlib
import json
import os
from contextlib import suppress

def all_files():
    for folder, _, names in os.walk("/home/muchado"):
        for name in names:
            yield os.path.join(folder, name)

def module(path):
    return os.path.relpath(path, "/home/muchado").removesuffix(".py").removesuffix("/__init__").replace("/", ".")

def read(path):
    with open(path, "rb") as file:
        return file.read()

def visit():
    visitor = Session()
    texts = {one["name"]: one["text"] for one in json.loads(read("/home/world.json"))["files"]}
    for number, ask in enumerate(({"ask": "open", "files": texts, "quick": True}, {"ask": "play"}, {"ask": "check"})):
        visitor.receive(json.dumps({"id": number, **ask}))
        while visitor.busy and not visitor.step():
            pass

for name in sorted(module(path) for path in all_files() if path.endswith(".py")):
    if name.endswith("__main__"):
        continue
    with suppress(ModuleNotFoundError):
        importlib.import_module(name)
if os.path.exists("/home/world.json"):
    visit()
kept = {path: read(path) for path in all_files()}

def awake():
    for path, data in kept.items():
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)

gc.collect()
gc.freeze()
`,S=30,C=2500,w=`keeper`;function T(e){self.postMessage(e)}async function E(){T({starting:`Fetching Python`});let e=await A(`muchado.zip`),n=await t(e);return((n&&await D(n))??await O(e)).globals.get(`session`)}async function D(e){return g(e).catch(()=>r().then(()=>null))}async function O(e){let t=await m(e);return F=()=>void new Worker(self.location.href,{type:`module`,name:w}),t}async function k(){let e=await A(`muchado.zip`);await n(e,await h(e,await A(`world.json`).catch(()=>null)))}var A=e=>fetch(new URL(e,d)).then(j);async function j(e){if(!e.ok)throw Error(`${e.url} is not there (${e.status}).`);return e.arrayBuffer()}var M=new MessageChannel,N=null,P=!1,F=null,I;function L(){clearTimeout(I),F&&(I=setTimeout(()=>{if(N?.busy)return L();F?.(),F=null},C))}function R(e){for(let t of e.toJs())T(t);e.destroy()}function z(){if(!N)return;let e=performance.now()+S;for(;N.busy&&performance.now()<e;)R(N.step());P=N.busy,P&&M.port2.postMessage(null)}M.port1.onmessage=z,self.onmessage=e=>{N&&(R(N.receive(e.data)),L(),!P&&N.busy&&(P=!0,M.port2.postMessage(null)))};function B(){E().then(e=>{N=e,T({starting:null})},e=>T({failed:`The engine could not be started: ${String(e).trim().slice(-300)}`}))}self.name===w?k().catch(()=>void 0).then(()=>self.close()):B();