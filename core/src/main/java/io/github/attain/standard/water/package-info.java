/**
 * The national standards of water, by edition: the classes of surface water (GB 3838-2002) with the method by which sections,
 * rivers and basins are assessed (环办〔2011〕22号), and the classes of groundwater (GB/T 14848-2017). Samples of months become
 * the means of a section, means become classes, classes become shares, and those become measurements. It knows neither
 * targets nor assessment.
 */
@NullMarked
package io.github.attain.standard.water;

import org.jspecify.annotations.NullMarked;
