function i(t){if(t==null)return"";if(typeof t=="number")return String(t);let n=String(t);return/^[=+\-@\t\r]/.test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function e(t,n){return[t,...n].map(r=>`${r.map(i).join(",")}\r
`).join("")}export{e as a};
