package crosscase.extract.rtf;

import java.nio.charset.StandardCharsets;

/** Splits the bytes of an RTF file into groups, control words and characters. */
final class RtfScanner {
  /** The kind of the next token. */
  enum Token {
    OPEN,
    CLOSE,
    /** {@code \par}, {@code \'e9}, {@code \~}; see {@link #name} and {@link #number}. */
    WORD,
    /** One byte of text. */
    CHARACTER,
    END
  }

  private static final int MAX_WORD_LENGTH = 32;

  private final byte[] file;
  private int position;
  private String name = "";
  private int number;
  private boolean hasNumber;

  RtfScanner(byte[] file) {
    this.file = file;
  }

  Token next() {
    while (position < file.length
        && (file[position] == '\r' || file[position] == '\n' || file[position] == 0)) {
      position++;
    }
    if (position >= file.length) {
      return Token.END;
    }
    byte first = file[position++];
    return switch (first) {
      case '{' -> Token.OPEN;
      case '}' -> Token.CLOSE;
      case '\\' -> control();
      default -> {
        number = first & 0xFF;
        yield Token.CHARACTER;
      }
    };
  }

  /** The name of a control word without its backslash; a control symbol is its own name. */
  String name() {
    return name;
  }

  /**
   * The number after the name, or {@code otherwise} if there is none; for a character, its byte.
   */
  int number(int otherwise) {
    return hasNumber ? number : otherwise;
  }

  int character() {
    return number;
  }

  /** A switch is on unless a zero follows. */
  boolean isOn() {
    return number(1) != 0;
  }

  private Token control() {
    int begin = position;
    while (position < file.length
        && isLetter(file[position])
        && position - begin < MAX_WORD_LENGTH) {
      position++;
    }
    hasNumber = false;
    if (position > begin) {
      name = new String(file, begin, position - begin, StandardCharsets.US_ASCII);
      number();
      skipBinary();
    } else if (position < file.length) {
      name = String.valueOf((char) (file[position++] & 0xFF));
      hexadecimal();
    } else {
      name = "";
    }
    return Token.WORD;
  }

  /** Reads the number of a control word, and the space that may end it. */
  private void number() {
    int begin = position;
    boolean isNegative = position < file.length && file[position] == '-';
    int digits = isNegative ? position + 1 : position;
    long value = 0;
    int end = digits;
    for (; end < file.length && isDigit(file[end]); end++) {
      value = Math.min(value * 10 + file[end] - '0', Integer.MAX_VALUE);
    }
    hasNumber = end > digits;
    number = (int) (isNegative ? -value : value);
    position = hasNumber ? end : begin;
    position += position < file.length && file[position] == ' ' ? 1 : 0;
  }

  private void hexadecimal() {
    if (name.equals("'") && position + 1 < file.length) {
      int high = Character.digit(file[position], 16);
      int low = Character.digit(file[position + 1], 16);
      hasNumber = high >= 0 && low >= 0;
      number = high * 16 + low;
      position += hasNumber ? 2 : 0;
    }
  }

  /** The bytes of a picture may look like braces. */
  private void skipBinary() {
    if (name.equals("bin") && hasNumber) {
      position = (int) Math.min(file.length, (long) position + Math.max(number, 0));
    }
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
