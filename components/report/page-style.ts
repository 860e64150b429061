import { readable } from './markup.ts';

/**
 * The look of a report: light alone, because it is a sheet of paper. On A4 a heading never stands at a
 * page's foot without its table, no row and no chart is cut in two, and heads of tables come again.
 */
export const styleOf = (colour: string): string => `
:root{--own:${readable(colour)};--ink:#231f1a;--muted:#655d52;--line:#e0d9cc;--soft:#f7f4ee}
*{box-sizing:border-box}
html{background:#fff;color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font:inherit;max-width:820px;margin:0 auto;padding:40px 28px 56px;overflow-wrap:anywhere}
header{display:flex;gap:24px;align-items:flex-start;justify-content:space-between;border-bottom:3px solid var(--own);padding-bottom:18px;margin-bottom:26px}
header img{max-width:180px;max-height:72px;object-fit:contain}
.kind{margin:0;color:var(--muted);font-size:14px}
h1{margin:2px 0 4px;font-size:30px;line-height:1.15;letter-spacing:-.01em}
.dates{margin:0;font-weight:600}
.against{margin:0;color:var(--muted);font-size:14px}
.note{white-space:pre-wrap;margin:0 0 26px;padding:14px 18px;background:var(--soft);border-left:3px solid var(--own);border-radius:0 6px 6px 0}
.community>h2{margin:34px 0 6px;font-size:22px;line-height:1.2;color:var(--own)}
.community>h2 small{font-weight:400;font-size:14px;color:var(--muted)}
section.part{margin:22px 0 0}
h3{margin:0 0 8px;font-size:16px}
ul{margin:0;padding-left:20px}
li{margin:0 0 5px}
.summary ul{list-style:none;padding:0}
.summary li{padding:7px 0;border-bottom:1px solid var(--line);margin:0}
.summary li:last-child{border-bottom:0}
table{width:100%;border-collapse:collapse;font-size:14px}
th{text-align:left;font-weight:600;color:var(--muted);font-size:12.5px;line-height:1.3;padding:0 10px 6px 0;border-bottom:1px solid var(--ink);vertical-align:bottom;overflow-wrap:break-word}
td{padding:6px 10px 6px 0;border-bottom:1px solid var(--line);vertical-align:top}
th:last-child,td:last-child{padding-right:0}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.s{white-space:nowrap}
.n+td:not(.n),.n+th:not(.n){padding-left:14px}
.good{color:#1d6a3c}
.bad{color:#a5301c}
a{color:inherit;text-decoration-color:var(--own)}
.how{margin:6px 0 0;color:var(--muted);font-size:12.5px}
svg{display:block;width:100%;height:auto}
svg .grid{stroke:var(--line)}
svg .line{fill:none;stroke:var(--own);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
svg .dot{fill:var(--own)}
svg .usual{stroke:#7d5200;stroke-dasharray:5 4}
svg .usual-word{fill:#7d5200;font-size:12px}
svg .tick{fill:var(--muted);font-size:12px}
footer{margin-top:34px;padding-top:10px;border-top:1px solid var(--line);color:var(--muted);font-size:12.5px}
@media (max-width:560px){body{padding:22px 14px 40px}h1{font-size:24px}header{flex-direction:column-reverse;gap:12px}.scroll{overflow-x:auto}.scroll table{min-width:440px}.scroll th.n{white-space:normal}}
@page{size:A4;margin:16mm 15mm 18mm}
@media print{
html{font-size:10.5pt}
body{max-width:none;padding:0}
table{font-size:9.5pt}
th,.how,footer{font-size:8.5pt}
h2,h3{break-after:avoid}
.community+.community{break-before:page}
tr,svg,li,.note{break-inside:avoid}
thead{display:table-header-group}
section.chart,section.small{break-inside:avoid}
a{text-decoration:none}
}
`;
