// Runs in the page of the preview. The attribute data-offset of a block is its offset in the report; generated blocks
// have none.
(function () {
  var style = document.createElement('style');
  style.textContent = '[data-offset] { cursor: pointer } '
      + '.spinescribe-here { box-shadow: -4px 0 0 -1px #2e86c1; transition: box-shadow 0.2s }';
  document.head.appendChild(style);

  document.addEventListener('click', function (event) {
    var block = event.target.closest('[data-offset]');
    if (block && !event.target.closest('a[href^="http"]')) {
      spinescribeClicked(Number(block.dataset.offset));
    }
  });

  // Replaces the content of the shown page, so that the scroll position stays.
  window.spinescribePage = function (html) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    var top = window.scrollY;
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    window.scrollTo(0, top);
  };

  window.spinescribeFollow = function (offset) {
    var here = null;
    document.querySelectorAll('[data-offset]').forEach(function (block) {
      block.classList.remove('spinescribe-here');
      var start = Number(block.dataset.offset);
      if (start <= offset && (!here || start >= Number(here.dataset.offset))) {
        here = block;
      }
    });
    if (here) {
      here.classList.add('spinescribe-here');
      var box = here.getBoundingClientRect();
      if (box.top < 0 || box.bottom > window.innerHeight) {
        here.scrollIntoView({ block: box.height > window.innerHeight ? 'start' : 'center' });
      }
    }
  };
})();
