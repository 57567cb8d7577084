import { Body, Controller, Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { endSession, endSessions } from '@app/accounts';
import type { Session } from '@app/accounts';
import { beijingDay } from '@app/calendar';
import { installationOf } from '@app/persistence';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Needs } from '../auth/permissions';
import { Public } from '../auth/public';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { demandSameOrigin } from './same-origin';
import { clearSessionCookie, setSessionCookie } from './session-cookie';
import { passwordBodySchema, sessionSchema, signInBodySchema, signInPageSchema } from './session.schema';
import type { PasswordBody, ShownSession, SignInBody, SignInPage } from './session.schema';
import { SignIn } from './sign-in';
import type { Opened } from './sign-in';
import { SignedIn } from './signed-in';

const notice = {
  zh: '非涉密系统，严禁处理国家秘密',
  en: 'Not a system for classified information: state secrets must not be handled here',
};

@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
    private readonly signIn: SignIn,
  ) {}

  @Get('sign-in')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: '登录页的内容。What the page of the sign-in shows.', security: [] })
  @ApiOkResponse({ standardSchema: signInPageSchema })
  @Refusals()
  async page(@Req() request: Request): Promise<SignInPage> {
    return { demo: await this.signIn.shownDemo(request), notice };
  }

  @Post('session')
  @Public()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: '登录。Signs in.',
    description:
      '返回已登录的人员并设置 Cookie。连续失败后须等待，等待时间逐次延长；账号是否存在，答复均相同。Answers who has signed in and sets the cookie. After failures in a row the next attempt has to wait, longer each time; the answer is the same whether there is such an account or not.',
    security: [],
  })
  @ApiOkResponse({ standardSchema: sessionSchema })
  @Refusals(400, 413, 429)
  async open(
    @Body({ schema: signInBodySchema }) body: SignInBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ShownSession> {
    demandSameOrigin(request);
    return this.entered(await this.signIn.open(body, request), request, response);
  }

  @Get('session')
  @Needs('session.own')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: '当前登录的人员。Who has signed in.' })
  @ApiOkResponse({ standardSchema: sessionSchema })
  @Refusals()
  who(@SignedIn() session: Session): Promise<ShownSession> {
    return this.shown(session);
  }

  @Delete('session')
  @Needs('session.own')
  @HttpCode(204)
  @ApiOperation({ summary: '退出登录。Signs out.' })
  @ApiNoContentResponse({ description: '已退出。Signed out.' })
  @Refusals()
  async close(@SignedIn() session: Session, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await endSession(this.source, session);
    clearSessionCookie(request, response);
  }

  @Delete('sessions')
  @Needs('session.own')
  @HttpCode(204)
  @ApiOperation({ summary: '在所有设备上退出登录。Signs out everywhere.' })
  @ApiNoContentResponse({ description: '已全部退出。Signed out everywhere.' })
  @Refusals()
  async closeAll(@SignedIn() session: Session, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await endSessions(this.source, session.account);
    clearSessionCookie(request, response);
  }

  @Post('session/password')
  @Needs('session.own')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: '更改密码。Changes the password.',
    description:
      '该账号在所有设备上的登录随即失效，本次登录以新的 Cookie 继续。All sessions of the account end; this one goes on with a new cookie.',
  })
  @ApiOkResponse({ standardSchema: sessionSchema })
  @Refusals(400, 409, 413, 429)
  async change(
    @Body({ schema: passwordBodySchema }) body: PasswordBody,
    @SignedIn() session: Session,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ShownSession> {
    return this.entered(await this.signIn.change(session, body, request), request, response);
  }

  private entered({ token, session }: Opened, request: Request, response: Response): Promise<ShownSession> {
    setSessionCookie(request, response, token);
    return this.shown(session);
  }

  private async shown({ account, personName, organ, post, mustChange, endsAt }: Session): Promise<ShownSession> {
    const { register } = await this.registry.inForce();
    const organName = register.nameOf(organ, beijingDay(new Date().toISOString()));
    const sandbox = (await installationOf(this.source)) === 'sandbox';
    return { account, name: personName, organ, organName, post, mustChange, sandbox, endsAt, idleMinutes: this.signIn.limits.idleMinutes };
  }
}
