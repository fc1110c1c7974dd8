const { folders } = await import('./prepare.mjs');
const { startBrowser, freshPage } = await import('./browser.mjs');
const { startServer } = await import('./server.mjs');
const pages = await import('./pages.mjs');
const server = await startServer({ folders, pages: { '/map': pages.mapPage, '/markercluster': pages.markerClusterPage } });
const browser = await startBrowser({ uncapped: true });
const zoomSteps = async (steps) => {
  const root = document.querySelector('mkb-provider-map')?.shadowRoot;
  const buttons = root && [...root.querySelectorAll('.zoom button')];
  const zoom = (step) => (root ? buttons[step > 0 ? 0 : 1].click() : map.setZoom(map.getZoom() + step, { animate: false }));
  for (const step of steps) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    zoom(step);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
};
for (const a of ['/markercluster?feed=/sizes/map/feed.json','/map?feed=/sizes/map/feed.json','/map?feed=/sizes/map/ours/feed.json','/markercluster?feed=/sizes/map/feed.json','/map?feed=/sizes/map/feed.json']) {
  const { page, session, close } = await freshPage(browser); page.on('console',m=>console.log(m.text())); await page.emulateMedia({ reducedMotion: 'reduce' });
  await session.send('Performance.enable',{timeDomain:'threadTicks'});
  const metrics=async()=>Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(m=>[m.name,m.value]));
  await page.goto(server.url+a); await page.waitForFunction(()=>globalThis.painted,undefined,{timeout:60000});
  const m0=await metrics(); console.log(a,'first view cpu', ['TaskDuration','ScriptDuration','LayoutDuration','RecalcStyleDuration'].map(k=>k+' '+(m0[k]*1000).toFixed(0)).join(' '));
  await page.waitForTimeout(1500);
  const steps=[1,1,1,1,1,-1,-1,-1,-1,-1];
  await page.evaluate(zoomSteps, steps);
  const m1=await metrics(); await page.evaluate(zoomSteps, steps); const m2=await metrics();
  console.log('  per zoom step cpu', ['TaskDuration','ScriptDuration','LayoutDuration','RecalcStyleDuration'].map(k=>k+' '+((m2[k]-m1[k])*100).toFixed(1)).join(' '));
  await close();
}
await browser.close(); await server.close();
