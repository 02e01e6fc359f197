import { Catch, type ExceptionFilter } from '@nestjs/common';
import { throwError } from 'rxjs';

/** Nest turns unknown errors into "Internal server error" and loses SQLSTATE and stack: the consumer needs both. */
@Catch()
export class RethrowFilter implements ExceptionFilter {
  catch(error: unknown) {
    return throwError(() => error);
  }
}
