/**
 * The look and the one script of the dossier. Both stand in it as they are here; its content security policy admits the
 * script by its hash alone.
 */

export const STYLE = `:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1d1c1a;--soft:#625d55;--rule:#e2ddd2;--accent:#135e69;--mark:#ffe27a;--rust:#a2371d}
@media (prefers-color-scheme:dark){:root{--paper:#161719;--ink:#e9e6df;--soft:#a9a49a;--rule:#2d2f33;--accent:#83c7d1;--mark:#6a560c;--rust:#f19a80}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 "Iowan Old Style",Charter,Georgia,"Liberation Serif",serif;overflow-wrap:anywhere}
main,header,nav{max-width:54rem;margin:0 auto;padding:0 1.2rem}header{padding-top:2rem}h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.3rem);line-height:1.15;font-weight:500;margin:.2rem 0 .5rem}
h2{font-size:1.35rem;font-weight:500;border-bottom:1px solid var(--rule);padding-bottom:.3rem;margin:2.6rem 0 .8rem;scroll-margin-top:4rem}h3{font-size:1.1rem;font-weight:600;margin:1.4rem 0 .3rem}
.l,nav,table,button,input{font-family:"Segoe UI","Noto Sans","Liberation Sans",sans-serif}.l,small{font-size:.78rem;color:var(--soft)}.l b{color:var(--ink)}
nav{position:sticky;top:0;background:var(--paper);border-bottom:1px solid var(--rule);padding-top:.6rem;padding-bottom:.6rem;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;align-items:center;font-size:.85rem;z-index:1}
nav input{font-size:.85rem;padding:.3rem .6rem;border:1px solid var(--rule);border-radius:3px;background:none;color:inherit;margin-left:auto;min-width:12rem}
a{color:inherit;text-decoration:none}a:hover{text-decoration:underline;text-decoration-color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
p{margin:0}.r{padding:.45rem 0;border-top:1px solid var(--rule);scroll-margin-top:4rem}.r .q{color:var(--soft)}.no{color:var(--rust)}mark{background:var(--mark);color:inherit}i.u{color:var(--soft)}
table{border-collapse:collapse;width:100%;font-size:.82rem}th,td{text-align:left;padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--rule);vertical-align:baseline}th{font-weight:400;color:var(--soft)}
.t{white-space:pre-line}.t p{margin:.7em 0}.x{font-size:.8rem;color:var(--soft)}[hidden]{display:none}
@media print{nav{display:none}body{font-size:10.5pt;background:#fff;color:#000}.r,tr{break-inside:avoid}}`;

/**
 * Search hides what does not hold all the words and marks them; a link to words marks these in the report. Only text is
 * ever written.
 */
export const SCRIPT = `(()=>{
const find=document.getElementById('find'),told=document.getElementById('told'),rows=[...document.querySelectorAll('[data-r]')];
const plain=(el)=>{if(el.querySelector('mark'))el.textContent=el.textContent};
const paint=(el,ranges)=>{const text=el.textContent,out=[];let at=0;for(const [a,b] of ranges.sort((x,y)=>x[0]-y[0])){if(a<at)continue;const m=document.createElement('mark');m.textContent=text.slice(a,b);out.push(text.slice(at,a),m);at=b}out.push(text.slice(at));el.replaceChildren(...out)};
const words=[...document.querySelectorAll('.w')];
const search=()=>{const want=find.value.toLowerCase().match(/[\\p{L}\\p{N}]+/gu)||[];let n=0;words.forEach(plain);
for(const row of rows){const text=row.textContent.toLowerCase(),ok=want.every((w)=>text.includes(w));row.hidden=!ok;if(ok&&want.length){n++;for(const el of row.matches('.w')?[row]:row.querySelectorAll('.w')){const low=el.textContent.toLowerCase();if(low.length!==el.textContent.length)continue;const ranges=[];for(const w of want)for(let i=low.indexOf(w);i>=0;i=low.indexOf(w,i+w.length))ranges.push([i,i+w.length]);if(ranges.length)paint(el,ranges)}}}
told.textContent=want.length?n+' found':''};
find.addEventListener('input',search);
const show=()=>{const m=/^#(r\\d+)(?:@(.+))?$/.exec(decodeURIComponent(location.hash));if(!m||!m[2])return;if(find.value){find.value='';search()}words.forEach(plain);
const report=document.getElementById(m[1]);if(!report)return;let first;
const spans=m[2].split(',').map((s)=>s.split('-').map(Number));
for(const el of report.querySelectorAll('[data-from]')){const from=+el.dataset.from,to=from+el.textContent.length,own=spans.filter(([a,b])=>a<to&&from<b).map(([a,b])=>[Math.max(0,a-from),Math.min(b,to)-from]);if(own.length){paint(el,own);first=first||el}}
if(first)(first.querySelector('mark')||first).scrollIntoView({block:'center'})};
addEventListener('hashchange',show);show();
addEventListener('keydown',(e)=>{if(e.key==='/'&&document.activeElement!==find){e.preventDefault();find.focus()}});
})()`;

/** SHA-256 of SCRIPT, base64; story.test.ts holds it to it. */
export const SCRIPT_HASH = 'sha256-/xxTQksc3jbferoSG4JWEwv2PnsS1jxwWYZTmDRga+k=';
export const STYLE_HASH = 'sha256-Q30L0SGHPrveUkRWGxE2i6S3lEYBK6Mn87WXlQJJeAE=';
