import{B as a,I as m,o as e}from"./chunk-4G5EA2E2.js";function o(){return a("main",{class:"page",id:"main",children:a(m,{title:e.charts.pages.TeamDashboard})})}export{o as default};
