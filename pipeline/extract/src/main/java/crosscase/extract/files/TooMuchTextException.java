package crosscase.extract.files;

import org.xml.sax.SAXException;

/** Thrown out of a parser that goes on and on. */
public final class TooMuchTextException extends SAXException {
  private static final long serialVersionUID = 1;

  public TooMuchTextException() {
    super("more than %,d characters".formatted(TextLimit.MAX_CHARACTERS));
  }
}
