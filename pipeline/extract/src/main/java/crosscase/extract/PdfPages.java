package crosscase.extract;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the XHTML that Tika makes of a pdf and keeps its pages, line by line. */
final class PdfPages extends DefaultHandler {
  private final List<PdfPage> pages = new ArrayList<>();
  private final List<List<String>> groups = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inPage;
  private long characters;

  /** The pages heard; call it after the end of the document. */
  List<PdfPage> pages() {
    endPage();
    return List.copyOf(pages);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("div") && XhtmlContext.style(attributes).equals("page")) {
      endPage();
      inPage = true;
    } else if (XhtmlContext.isBlock(name)) {
      endGroup();
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (XhtmlContext.isBlock(name)) {
      endGroup();
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws TooMuchTextException {
    characters += length;
    if (characters > TextLimit.CHARACTERS) {
      throw new TooMuchTextException();
    }
    text.append(buffer, start, length);
  }

  /** Line ends within a paragraph reach us here. */
  @Override
  public void ignorableWhitespace(char[] buffer, int start, int length) {
    text.append(buffer, start, length);
  }

  private void endGroup() {
    if (inPage && !text.toString().isBlank()) {
      groups.add(text.toString().lines().filter(line -> !line.isBlank()).toList());
    }
    text.setLength(0);
  }

  private void endPage() {
    endGroup();
    if (inPage) {
      pages.add(new PdfPage(pages.size() + 1, groups));
    }
    groups.clear();
  }
}
