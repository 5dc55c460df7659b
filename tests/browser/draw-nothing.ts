// A hall of which nothing is painted: for who counts script time, and for journeys, in which nobody looks at the picture.

/**
 * In the page, from here on: everything is made ready, counted and handed over, but for no corners, so that the software renderer has
 * nothing to do.
 */
export function drawNothing(): void {
  const { prototype } = WebGL2RenderingContext
  const { drawElements, drawElementsInstanced, drawArrays, drawArraysInstanced } = prototype
  prototype.drawElements = function (mode, _count, type, offset) {
    drawElements.call(this, mode, 0, type, offset)
  }
  prototype.drawElementsInstanced = function (mode, _count, type, offset, instances) {
    drawElementsInstanced.call(this, mode, 0, type, offset, instances)
  }
  prototype.drawArrays = function (mode, first) {
    drawArrays.call(this, mode, first, 0)
  }
  prototype.drawArraysInstanced = function (mode, first, _count, instances) {
    drawArraysInstanced.call(this, mode, first, 0, instances)
  }
}
