package crosscase.extract.office;

import java.util.OptionalInt;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads how many pages a word processor counted when it saved a file. */
final class StoredPageCount extends DefaultHandler {
  private final StringBuilder number = new StringBuilder();
  private boolean isInNumber;

  OptionalInt count() {
    String digits = number.toString().strip();
    return digits.matches("[1-9]\\d{0,5}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    isInNumber = name.equals("Pages");
    if (name.equals("document-statistic")) {
      number.append(WordMarkup.value(attributes, "page-count"));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    isInNumber = false;
  }

  @Override
  public void characters(char[] buffer, int start, int length) {
    if (isInNumber && number.length() + length < 10) {
      number.append(buffer, start, length);
    }
  }
}
