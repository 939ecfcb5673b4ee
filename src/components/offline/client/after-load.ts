// When the page is there, and not before: what keeps the site on this device. Every page carries this, so it is small; not
// by `import()`, as the helper for that weighs more.
if (import.meta.env.PROD)
  onload = () => {
    const script = document.createElement('script');
    script.src = `${import.meta.env.BASE_URL}offline/begin.js`;
    document.body.append(script);
  };
