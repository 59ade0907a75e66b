package crosscase.extract;

import org.xml.sax.SAXException;

/** Thrown out of a parser that goes on and on. */
final class TooMuchTextException extends SAXException {
  private static final long serialVersionUID = 1;

  TooMuchTextException() {
    super("more than %,d characters".formatted(TextLimit.CHARACTERS));
  }
}
