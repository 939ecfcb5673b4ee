/** Marks in the list of headings the section that is being read; without it that is a list of links. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.inhoud a')];
const mark = () => {
  const atEnd = scrollY > 0 && scrollY + innerHeight > document.body.scrollHeight - 2;
  const reached = (link: HTMLAnchorElement) =>
    document.getElementById(link.getAttribute('href')!.slice(1))!.getBoundingClientRect().top < innerHeight * 0.3;
  const now = atEnd ? links.at(-1) : links.findLast(reached);
  for (const link of links) link.setAttribute('aria-current', String(link === now));
};
if (links.length) {
  addEventListener('scroll', mark, { passive: true });
  mark();
}
