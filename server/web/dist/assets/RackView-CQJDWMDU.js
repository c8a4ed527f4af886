import{B as a,I as e,o as i}from"./chunk-6VJGUGBU.js";function t(){return a("main",{class:"page",id:"main",children:a(e,{title:i.shell.nav.racks})})}export{t as default};
