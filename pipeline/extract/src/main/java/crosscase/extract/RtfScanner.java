package crosscase.extract;

import java.nio.charset.StandardCharsets;

/** Cuts the bytes of an RTF file into groups, control words and characters. */
final class RtfScanner {
  /** What the next stretch of bytes is. */
  enum Token {
    OPEN,
    CLOSE,
    /** {@code \par}, {@code \'e9}, {@code \~}; its name and number are told. */
    WORD,
    /** One byte of text. */
    CHARACTER,
    END
  }

  private static final int LONGEST_WORD = 32;

  private final byte[] file;
  private int at;
  private String name = "";
  private int number;
  private boolean hasNumber;

  RtfScanner(byte[] file) {
    this.file = file;
  }

  Token next() {
    while (at < file.length && (file[at] == '\r' || file[at] == '\n' || file[at] == 0)) {
      at++;
    }
    if (at >= file.length) {
      return Token.END;
    }
    byte first = file[at++];
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

  /** The name of a control word without its backslash; a symbol's is that symbol. */
  String name() {
    return name;
  }

  /** The number behind the name, or this one if there is none; of a character, its byte. */
  int number(int otherwise) {
    return hasNumber ? number : otherwise;
  }

  int character() {
    return number;
  }

  /** Switches are on unless a zero follows. */
  boolean isOn() {
    return number(1) != 0;
  }

  private Token control() {
    int begin = at;
    while (at < file.length && isLetter(file[at]) && at - begin < LONGEST_WORD) {
      at++;
    }
    hasNumber = false;
    if (at > begin) {
      name = new String(file, begin, at - begin, StandardCharsets.US_ASCII);
      number();
      skipBinary();
    } else if (at < file.length) {
      name = String.valueOf((char) (file[at++] & 0xFF));
      hexadecimal();
    } else {
      name = "";
    }
    return Token.WORD;
  }

  /** The number of a word, and the one space that ends it. */
  private void number() {
    int begin = at;
    boolean isNegative = at < file.length && file[at] == '-';
    int digits = isNegative ? at + 1 : at;
    long value = 0;
    int end = digits;
    for (; end < file.length && isDigit(file[end]); end++) {
      value = Math.min(value * 10 + file[end] - '0', Integer.MAX_VALUE);
    }
    hasNumber = end > digits;
    number = (int) (isNegative ? -value : value);
    at = hasNumber ? end : begin;
    at += at < file.length && file[at] == ' ' ? 1 : 0;
  }

  private void hexadecimal() {
    if (name.equals("'") && at + 1 < file.length) {
      int high = Character.digit(file[at], 16);
      int low = Character.digit(file[at + 1], 16);
      hasNumber = high >= 0 && low >= 0;
      number = high * 16 + low;
      at += hasNumber ? 2 : 0;
    }
  }

  /** Bytes of a picture may look like braces. */
  private void skipBinary() {
    if (name.equals("bin") && hasNumber) {
      at = (int) Math.min(file.length, (long) at + Math.max(number, 0));
    }
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
