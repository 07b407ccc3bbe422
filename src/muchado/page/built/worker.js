var e=`muchado ${new URL(`.`,self.location.href).href} compiled`,t=`/home/compiled.zip`;async function n(t){try{let n=await(await caches.open(e)).match(await i(t));return n?new Uint8Array(await n.arrayBuffer()):null}catch{return null}}async function r(n,r){try{let a=await caches.open(e);for(let e of await a.keys())await a.delete(e);await a.put(await i(n),new Response(r.readFile(t).slice()))}catch{}}async function i(e){return`compiled/${[...new Uint8Array(await crypto.subtle.digest(`SHA-256`,e))].map(e=>e.toString(16).padStart(2,`0`)).join(``)}`}var a=`
import os
import sys
import zipfile
sys.dont_write_bytecode = False
sys.path.insert(0, "/home/muchado")
for one in ("/home/muchado.zip", "${t}"):
    if os.path.exists(one):
        zipfile.ZipFile(one).extractall("/home/muchado")
`,o=`
def pack():
    with zipfile.ZipFile("${t}", "w") as packed:
        for folder, _, names in os.walk("/home/muchado"):
            for name in names:
                if name.endswith(".pyc"):
                    path = os.path.join(folder, name)
                    with open(path, "rb") as file:
                        code = file.read()
                    packed.writestr(os.path.relpath(path, "/home/muchado"), code[:4] + b"\\1\\0\\0\\0" + code[8:])

pack()
`,s=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),c=function(e,t){return new URL(e,t).href},l={},u=function(e){return e.pathname.endsWith(`.css`)},d=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},f=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function f(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=c(t,n);let r=f(t),i=u(r);return d(l,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:s,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},p=30,m=2500,h=new URL(`.`,self.location.href);function g(e){self.postMessage(e)}async function _(){let e=fetch(new URL(`muchado.zip`,h)).then(y),r=e.then(n);g({starting:`Fetching Python`});let i=new URL(`pyodide/`,h).href,{loadPyodide:o}=await f(async()=>{let{loadPyodide:e}=await import(`${i}pyodide.mjs`);return{loadPyodide:e}},[],import.meta.url),s=await o({indexURL:i,stdout:()=>void 0,stderr:()=>void 0});g({starting:`Setting the stage`});let c=await e,l=await r;return s.FS.writeFile(`/home/muchado.zip`,new Uint8Array(c)),l?s.FS.writeFile(t,l):w=()=>v(s,c),s.runPython(a+b),s.globals.get(`session`)}function v(e,t){e.runPython(o),r(t,e.FS)}async function y(e){if(!e.ok)throw Error(`${e.url} is not there (${e.status}).`);return e.arrayBuffer()}var b=`
from muchado.page.session import Session
session = Session()
`,x=new MessageChannel,S=null,C=!1,w=null,T;function E(){clearTimeout(T),w&&(T=setTimeout(()=>{if(S?.busy)return E();w?.(),w=null},m))}function D(e){for(let t of e.toJs())g(t);e.destroy()}function O(){if(!S)return;let e=performance.now()+p;for(;S.busy&&performance.now()<e;)D(S.step());C=S.busy,C&&x.port2.postMessage(null)}x.port1.onmessage=O,self.onmessage=e=>{S&&(D(S.receive(e.data)),E(),!C&&S.busy&&(C=!0,x.port2.postMessage(null)))},_().then(e=>{S=e,g({starting:null})},e=>g({failed:`The engine could not be started: ${String(e).trim().slice(-300)}`}));