/**
 * Reads web pages and Markdown.
 *
 * <p>Takes SAX events ({@code XhtmlBlockHandler}) or Markdown ({@code MarkdownBlocks}); gives
 * blocks. The word processors' readers, too, send their files through {@code XhtmlBlockHandler}.
 *
 * <p>Must not know where the XHTML came from, nor speakers.
 */
@NullMarked
package crosscase.extract.web;

import org.jspecify.annotations.NullMarked;
