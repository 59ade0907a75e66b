package crosscase.extract.files;

import org.xml.sax.SAXException;

/** Stops a parser when a file has more text than the limit allows. */
public final class TooMuchTextException extends SAXException {
  private static final long serialVersionUID = 1;

  public TooMuchTextException() {
    super("more than %,d characters".formatted(TextLimit.MAX_CHARACTERS));
  }
}
