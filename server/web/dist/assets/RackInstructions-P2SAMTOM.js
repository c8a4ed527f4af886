import{B as t,I as i,o as a}from"./chunk-4G5EA2E2.js";function n(){return t("main",{class:"page",id:"main",children:t(i,{title:a.charts.pages.RackInstructions})})}export{n as default};
