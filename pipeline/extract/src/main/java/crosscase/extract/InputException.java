package crosscase.extract;

import java.io.IOException;

/** The input folder holds what cannot be an input; the message is one sentence with the mend. */
public final class InputException extends IOException {
  private static final long serialVersionUID = 1;

  public InputException(String message) {
    super(message);
  }
}
